// Files as other programs write them, with sentences of our own.

const URL = 'https://bao-mau.vn/ngan-sach.html'

function quote(exact: string, prefix: string, suffix: string) {
  return { type: 'TextQuoteSelector', exact, prefix, suffix }
}

/** An export of Hypothesis: an annotation, and a reply, which stands on no words. */
export const HYPOTHESIS = {
  export_date: '2026-05-02T08:00:00.000Z',
  export_userid: 'acct:ban-doc@example.org',
  client_version: '1.1700.0',
  annotations: [
    {
      ...{ id: 'aB3-xyz', uri: URL, text: 'Xem lại con số này', tags: ['ngân sách'] },
      created: '2026-05-01T08:00:00.000000+00:00',
      updated: '2026-05-01T09:30:00.000000+00:00',
      document: { title: ['Ngân sách năm tới'] },
      target: [{ source: URL, selector: [quote('tăng chi đầu tư công', 'Chính phủ đề nghị ', ' thêm 5%')] }],
    },
    { id: 'tra-loi', uri: URL, text: 'Đồng ý', references: ['aB3-xyz'], target: [{ source: URL }] },
  ],
}

/** An export of Obsidian's clipper. */
export const CLIPPER = [
  {
    ...{ url: URL, title: 'Ngân sách năm tới' },
    highlights: [{ text: '<p>kế hoạch vốn trung hạn</p>', timestamp: '2026-05-01T08:00:00.000Z' }],
    data: [
      {
        ...{ id: '1777622400000', type: 'text', xpath: '/p[1]', startOffset: 0, endOffset: 22 },
        content: '<p>kế hoạch <b>vốn</b> trung hạn</p>',
        notes: ['một'],
        textQuote: { prefix: 'trình ', suffix: ' năm năm' },
      },
    ],
  },
]

/** A W3C Web Annotation as any program may write it. */
export const WEB_ANNOTATION = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/anno/1',
  type: 'Annotation',
  motivation: 'commenting',
  created: '2026-05-01T08:00:00Z',
  body: [
    { type: 'TextualBody', value: 'Ghi chú', purpose: 'commenting' },
    { type: 'TextualBody', value: 'họp', purpose: 'tagging' },
  ],
  target: { source: URL, selector: quote('phiên họp thường kỳ', 'tại ', ' tháng 4') },
}

/** What a spreadsheet would run, a note at a time. */
export const FORMULAS = ['=HYPERLINK("http://xau.test")', '+1+1', '-2+3', '@SUM(A1)']
/** What a reader of Markdown would take for headings, pictures and ways to run a script. */
export const MARKUP =
  '# tiêu đề [bấm](javascript:alert(1)) ![hình](http://xau.test/a.png) <b onclick=x>đậm</b>'

/** An export of Hypothesis in which every word that somebody else could choose means harm. */
export const HOSTILE = {
  ...HYPOTHESIS,
  annotations: [...FORMULAS, MARKUP].map((text, index) => ({
    ...HYPOTHESIS.annotations[0],
    ...{ id: `xau-${index}`, text, tags: ['=1+1', `-${index}`] },
    document: { title: ['=cmd|calc'] },
    target: [{ source: URL, selector: [quote('@tăng chi đầu tư công', '=đề nghị ', ' thêm 5%')] }],
  })),
}

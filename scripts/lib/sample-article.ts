// Articles of our own sentences for trials, pictures and measures: one with every kind of name, one with as many names as
// are wanted.

const DAY = '2023-04-18'

/** A page of a newspaper around paragraphs; the first is its lead. */
function pageOf(title: string, [lead = '', ...paragraphs]: readonly string[]): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="${DAY}T16:20:00+07:00">
<style>
body { margin: 0; font: 18px/1.65 Georgia, 'Times New Roman', serif; color: #1c1b19; background: #fffdf8; }
main { max-width: 700px; margin: 36px auto; padding: 0 24px; }
h1 { font-size: 34px; line-height: 1.25; }
.sapo { font-weight: 600; }
@media (prefers-color-scheme: dark) { body { color: #e9e5dc; background: #191817; } }
</style></head>
<body><main><article><h1>${title}</h1>
<p class="sapo">${lead}</p>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main></body></html>`
}

/** A body that was merged since, a law that was replaced, a number that two resolutions have, a name nobody listed. */
export function variedArticle(): string {
  return pageOf('Buổi làm việc về dữ liệu đất đai dùng chung', [
    'Bài mẫu của Chú Giải: hai bộ bàn cách dùng chung dữ liệu đất đai, sau một năm thử ở ba địa phương.',
    'Sáng 18/4, Bộ Kế hoạch và Đầu tư mời Bộ Tài nguyên và Môi trường cùng UBND tỉnh Hà Nam đến họp. Bộ trưởng Nguyễn Chí Dũng chủ trì buổi làm việc từ đầu đến cuối.',
    'Theo báo cáo, phần lớn vướng mắc nằm ở cách hiểu Luật Đất đai năm 2013. Đại diện hai bộ cũng nhắc lại Nghị quyết 29 và đề nghị sớm có hướng dẫn chung.',
    'Ông Lò Văn Ế, Chủ tịch UBND xã Nậm Mười, cho biết xã đã số hóa được hai phần ba hồ sơ, phần còn lại chờ đo lại ranh giới ngoài thực địa.',
    'Kết thúc buổi làm việc, Bộ trưởng Nguyễn Chí Dũng đề nghị các bên thống nhất mẫu biểu trước khi mở rộng, tránh để mỗi nơi làm một cách.',
  ])
}

const SENTENCES = [
  'Bộ trưởng Ngoại giao Bùi Thanh Sơn nêu ba việc cần làm ngay trong quý này.',
  'Bộ Tài chính và Bộ Quốc phòng cùng nhận phần việc của mình.',
  'Phó Thủ tướng Trần Lưu Quang nhắc lại Nghị quyết số 22-NQ/TW và đề nghị có số liệu.',
  'Đại diện UBND thành phố Hải Phòng báo cáo tình hình thực hiện Luật Điều ước quốc tế.',
  'Bộ Công an, Bộ Tư pháp và Văn phòng Chính phủ góp ý vào dự thảo lần hai.',
]

/** An article of so many paragraphs; each names people, bodies and documents some ten times. */
export function longArticle(paragraphs: number): string {
  const body = Array.from({ length: paragraphs }, (_, index) => {
    const said = SENTENCES.map((_sentence, nth) => SENTENCES[(index + nth) % SENTENCES.length])
    return `Ở phần thứ ${index + 1}, cuộc họp đi vào từng việc. ${said.join(' ')}`
  })
  return pageOf('Phiên họp dài về hội nhập quốc tế', [
    'Bài mẫu của Chú Giải: một phiên họp dài, có nhiều tên người, tên cơ quan và tên văn bản.',
    ...body,
  ])
}

const GIVING = [
  'Sáng 10/7, Thường trực Chính phủ họp về tiến độ các công trình đường sắt và nhà ở cho công nhân.',
  'Kết luận cuộc họp, Thủ tướng giao Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính và các địa phương liên quan rà soát từng dự án còn vướng, báo cáo trước ngày 30/9/2025.',
  'Thủ tướng yêu cầu Bộ Công Thương hoàn thiện phương án cung ứng vật liệu, chậm nhất là ngày 15/8.',
  'Bộ Ngoại giao cho biết hai đoàn chuyên gia sẽ sang làm việc trong tháng tới, nội dung do hai bên thống nhất.',
]

const ASKED = [
  ['Bộ Xây dựng', 'Bộ Tài chính', 'rà soát các dự án giao thông còn vướng mặt bằng'],
  [
    'Bộ Nông nghiệp và Môi trường',
    'UBND thành phố Hải Phòng',
    'hướng dẫn địa phương đo đạc lại hồ sơ địa chính',
  ],
  ['Bộ Giáo dục và Đào tạo', 'Bộ Nội vụ', 'trình phương án tuyển giáo viên cho các xã miền núi'],
  ['Bộ Y tế', 'Bộ Khoa học và Công nghệ', 'xây dựng lộ trình liên thông bệnh án điện tử'],
  ['Bộ Công Thương', 'Bộ Ngoại giao', 'tổng hợp vướng mắc của doanh nghiệp xuất khẩu nông sản'],
  ['Bộ Tư pháp', 'Văn phòng Chính phủ', 'lập danh mục văn bản phải sửa sau khi sắp xếp đơn vị hành chính'],
  ['UBND tỉnh Nghệ An', 'Bộ Quốc phòng', 'hoàn thành việc dựng lại nhà cho các hộ bị lũ cuốn trôi'],
] as const
const UNTIL = [
  ', báo cáo trước ngày 30/9/2025',
  ', hoàn thành trong tháng 10/2025',
  '',
  ', chậm nhất là ngày 15/8/2025',
  ', trình trước ngày 20/12/2025',
] as const

/** An article of 10 July 2025 that gives out two tasks, and as many `more` as are wanted. */
export function givingArticle(more = 0): string {
  const others = Array.from({ length: more }, (_, index) => {
    const [who, others, what] = ASKED[index % ASKED.length] ?? ASKED[0]
    return `Thủ tướng giao ${who} chủ trì, phối hợp với ${others} ${what} (việc thứ ${index + 1})${UNTIL[index % UNTIL.length]}.`
  })
  const title = 'Thường trực Chính phủ họp về tiến độ các công trình'
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2025-07-10T14:30:00+07:00"></head>
<body><main><article><h1>${title}</h1><p class="sapo">${GIVING[0]}</p>
${[...GIVING.slice(1), ...others].map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main></body></html>`
}

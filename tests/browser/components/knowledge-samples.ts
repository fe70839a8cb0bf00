// Entries of a small state of our own: every kind, with everything that a page of it can show.
import type { KnownEntry, KnownHits, KnownTerm } from '@/lib/annotation'

const MINISTRY = { id: 'institution/bo-mau', name: 'Bộ Mẫu' }
const MINISTER = { id: 'office/bo-truong-mau', name: 'Bộ trưởng Bộ Mẫu' }
const LADY = { id: 'person/nguyen-thi-mau', name: 'Nguyễn Thị Mẫu' }
const OLD = { id: 'person/tran-van-cu', name: 'Trần Văn Cũ' }
const NEW = { id: 'person/le-thi-moi', name: 'Lê Thị Mới' }
const SOURCES = ['https://example.vn/tieu-su', 'Công báo số 1']

function term(more: Partial<KnownTerm>): KnownTerm {
  return {
    ...{ office: { ...MINISTER, english: 'Minister of Samples' }, person: LADY },
    ...{ from: '2011-08-03', to: '2021-04-08' },
    ...{ acting: false, unconfirmed: false, before: [OLD], after: [NEW], sources: SOURCES },
    ...more,
  }
}

const BARE: KnownEntry = {
  ...{ id: '', kind: 'official', name: '', otherNames: [], english: [], terms: [], from: null, to: null },
  ...{ parent: null, children: [], predecessors: [], successors: [], posts: [], document: null },
  ...{ sources: SOURCES, asOf: '2026-11-22' },
}

export const ENTRIES: Readonly<Record<KnownEntry['kind'], KnownEntry>> = {
  official: {
    ...{ ...BARE, ...LADY, kind: 'official', otherNames: ['Ba Mẫu'] },
    terms: [
      term({ office: { id: 'office/uy-vien', name: 'Ủy viên Hội đồng Mẫu' }, to: null, unconfirmed: true }),
      term({}),
      term({ from: '2010', to: '2011-08', acting: true, before: [], after: [], sources: [] }),
    ],
  },
  institution: {
    ...{ ...BARE, ...MINISTRY, kind: 'institution', english: ['Ministry of Samples'] },
    ...{ otherNames: ['BM'], from: '2007-08', to: '2025-03-01' },
    parent: { id: 'x', name: 'Chính phủ', english: 'Government' },
    children: Array.from({ length: 20 }, (_, index) => ({
      id: `institution/cuc-${index}`,
      name: `Cục ${index}`,
    })),
    predecessors: [{ id: 'institution/bo-cu', name: 'Bộ Cũ', english: 'Old Ministry' }],
    successors: [{ id: 'institution/bo-moi', name: 'Bộ Mới' }],
    posts: [{ office: MINISTER, holders: [term({ person: NEW }), term({})] }],
  },
  document: {
    ...{ ...BARE, id: 'document/22', kind: 'document', name: 'Nghị quyết 22-NQ/TW' },
    document: {
      ...{ kind: 'nghị quyết', code: '22-NQ/TW', title: 'Về hội nhập quốc tế', issuers: [MINISTRY] },
      ...{ issued: '2013-04-10', inForce: '2013-05-01', expired: null, fields: ['đối ngoại'] },
      ...{ amends: [], replaces: [{ id: 'document/7', name: 'Nghị quyết 07-NQ/TW', issued: '2001-11-27' }] },
      ...{ amendedBy: [], replacedBy: [{ id: 'document/59', name: 'Nghị quyết 59-NQ/TW', issued: '2025' }] },
      link: 'https://example.vn/22',
    },
  },
  office: {
    ...{ ...BARE, ...MINISTER, kind: 'office', parent: MINISTRY, from: '2007' },
    terms: [term({ person: NEW, from: null, to: null }), term({})],
  },
}

export const HITS: KnownHits = {
  hits: [
    {
      ...{ ...LADY, kind: 'official', detail: MINISTER.name, detailEnglish: 'Minister of Samples' },
      ...{ from: '2011-08-03', to: '2021-04-08' },
    },
    {
      ...{ ...MINISTRY, english: 'Ministry of Samples', kind: 'institution' },
      ...{ detail: 'Chính phủ', detailEnglish: 'Government', from: '2007-08', to: '2025-03-01' },
    },
    {
      id: 'document/22',
      kind: 'document',
      name: 'Nghị quyết 22-NQ/TW',
      detail: null,
      from: '2013',
      to: null,
    },
    { ...MINISTER, kind: 'office', detail: MINISTRY.name, from: null, to: null },
  ],
  total: 1234,
  sizes: { official: 1916, institution: 1755, document: 3711, office: 609 },
  asOf: '2026-11-22',
}

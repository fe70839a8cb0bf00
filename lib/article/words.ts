// The set phrases by which a page announces what is not the article. Compared folded: lower case, no marks.
import { foldForSearch } from '../text/fold'

/** *Tin liên quan*, *Các bài viết khác*, *Những tin cũ hơn*: what is announced, and how it stands to the article. */
const LIST_HEAD =
  /^(?:(?:cac|nhung) )?(?:(?:tin|bai|tin bai|tin tuc|tin anh|bai viet|bai bao|chuyen de|video|anh|du lieu) )?(?:bai )?(?:lien quan|khac|(?:khac )?cung (?:chuyen muc|chu de|loai|muc|tac gia|su kien|chuyen de)|(?:da|moi) (?:dua|dang)|cu hon|moi hon|moi|moi nhat|moi nhan|moi cap nhat|nong|hot|noi bat(?: khac)?|tieu diem|doc nhieu(?: nhat)?|xem nhieu(?: nhat)?|duoc quan tam(?: nhat)?|quan tam nhat|xem them|doc them|tiep theo|tai tro)$/

const HEADS = new Set(
  `co the ban quan tam|ban co the quan tam|co the ban thich|co the ban cung thich|doc tiep|xem tiep|tham khao them
  moi ban doc|moi doc them|de xuat cho ban|goi y cho ban|danh cho ban|dong su kien|tin doanh nghiep
  thong tin doanh nghiep|binh luan|y kien|y kien ban doc|y kien cua ban|gui binh luan|binh luan cua ban|gui y kien
  chia se|chia se bai viet|tu khoa|tags|tag|the|chu de|su kien|chuyen de|danh gia|video|anh|multimedia
  lien ket website|lien ket web|lien ket|thong bao|tai lieu dinh kem|van ban moi|lich su dung|luot truy cap
  thong ke truy cap|tim kiem|related|related news|related articles|related stories|more news|other news|latest news
  most read|read more|see also|see more|you may also like|recommended|comments|share|share this|top news`
    .split(/\||\n/)
    .map((head) => head.trim()),
)

/** Beginnings of lines that lead away from the article. */
const AWAY =
  /^[*•\-–\s(]*(?:>{1,3}|»|►|▶|⇒|=>|(?:xem|doc) (?:them|tiep|ngay)\b|(?:moi|xin moi) (?:quy vi |quy )?(?:ban doc|doc gia|doc|xem|theo doi|don)\b|(?:tin|bai)(?: viet)? lien quan\b|read more\b|see also\b|also read\b)/

/** Labels of the site's own machinery: the whole line, perhaps with a count behind each. */
const LABEL =
  /^(?:(?:chia se|in|in bai|in bai viet|in trang|in trang nay|gui email|gui mail|gui bai|gui bai viet|gui (?:toi |cho )?ban be|sao chep|copy|copy link|luu|luu bai|luu bai viet|thich|like|share|tweet|facebook|zalo|twitter|email|print|co chu|tang co chu|giam co chu|nghe doc bai|doc bai viet|nghe bai viet|google news|tro lai|quay lai|ve dau trang|binh chon|dang nhap|dang ky|quang cao|advertisement|tat ca|lay link|link bai goc|chon co chu|mac dinh|lon|nho|doc bao|tai ve|video|audio|xem nhanh|muc luc|top)[\s:.!(|]*\d*[)\s]*){1,6}$/

/** Beginnings that only machinery has. */
const MACHINE =
  /^(?:theo doi .{0,40}(?:google news|tren google|tren zalo|tren facebook|tren tiktok|kenh)|(?:so )?luot (?:xem|doc|truy cap)\b|luu bai viet thanh cong|copy link thanh cong|click (?:de|vao) |ban quyen thuoc|bac ky dan trang web|chon (?:co chu|che do)|ban co the xem lai bai viet da luu|ban dang doc bai viet|.{0,60}(?:(?:bat|enable) javascript|trinh duyet.{0,20} ho tro)|your browser does not support|please (?:sign|log) ?(?:up|in)\b|(?:vui long|ban can|ban chua|hay) (?:dang nhap|dang ky)\b|(?:file|tep|tai lieu|van ban)(?: tin)? (?:dinh|gan) kem\s*:|danh gia bai viet|(?:hay |vui long |xin )?(?:goi|lien he)(?: ngay)?\b.{0,60}\b1[89]00[\s.]?\d{4}|tang sao\b|tai (?:ung dung|app)\b|prefer .{0,40} on google)/

const ADDRESS = /https?:\/\/\S+/

/** What a line is, by its words alone. */
export type LineKind = 'foreign-head' | 'leads-away' | 'machinery'

const LONGEST_HEAD = 45
const LONGEST_LABEL = 110
const LONGEST_AWAY = 300

/** Tells heads of foreign lists, lines that lead away and labels of machinery; null for any other line. */
export function lineKind(text: string): LineKind | null {
  if (text.length > LONGEST_AWAY) return null
  const folded = foldForSearch(text.slice(0, LONGEST_LABEL))
  if (text.length <= LONGEST_LABEL && (LABEL.test(folded) || MACHINE.test(folded))) return 'machinery'
  if ((ADDRESS.exec(text)?.[0].length ?? 0) > 0.5 * text.length) return 'machinery'
  const bare = folded.replace(/^[^a-z]+|[^a-z]+$/g, '')
  if (text.length <= LONGEST_HEAD && (HEADS.has(bare) || LIST_HEAD.test(bare))) return 'foreign-head'
  return AWAY.test(folded) ? 'leads-away' : null
}

/** What a paper of the state calls itself, on a line of its own over its subject. */
const KIND_LINE =
  /^(?:(?:BỘ )?LUẬT|HIẾN PHÁP|PHÁP LỆNH|SẮC LỆNH|LỆNH|NGHỊ QUYẾT(?: LIÊN TỊCH)?|NGHỊ ĐỊNH|QUYẾT ĐỊNH|QUY ĐỊNH|CHỈ THỊ|THÔNG TƯ(?: LIÊN TỊCH)?|CÔNG ĐIỆN|KẾ HOẠCH|KẾT LUẬN|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|VĂN BẢN HỢP NHẤT)$/

/** Whether a line is the kind of a paper of the state, as such papers are headed. */
export const isKindLine = (text: string): boolean => KIND_LINE.test(text.normalize('NFC'))

/** What stands at the top of every paper of the state or of the Party. */
export const isLetterhead = (text: string): boolean =>
  text.length <= LONGEST_LABEL &&
  /^(?:cong hoa xa hoi chu nghia viet nam\b|dang cong san viet nam$)/.test(foldForSearch(text))

/** Whether a line says that a paper of the state was signed; who signed it stands under that, and is a part of it. */
export const isSigned = (text: string): boolean => /^\(?\s*đã ký\s*\)?\.?$/iu.test(text.normalize('NFC'))

/** How an advertiser's words in an article are labelled; *Quảng cáo* alone stands over a place that pictures fill. */
const AD =
  /^(?:(?:tin|bai|noi dung|thong tin) (?:duoc )?(?:tai tro|quang cao)|sponsored(?: content)?|advertorial)$/

/** Whether a line labels an advertisement. */
export const isAdLabel = (text: string): boolean =>
  text.length <= LONGEST_HEAD && AD.test(foldForSearch(text).replace(/^[^a-z]+|[^a-z]+$/g, ''))

/** What the imprint of a site tells: how to reach it, by whose leave it stands, who answers for it. */
const IMPRINT =
  /điện thoại|đường dây nóng|hotline|\b(?:đt|tel|fax|e-?mail)\s*[:.]|\S@\S+\.\S|địa chỉ|trụ sở|tòa soạn|toà soạn|\badd(?:ress)?\s*:|giấy phép|copyright|bản quyền|all rights reserved|tổng biên tập|chịu trách nhiệm (?:chính|nội dung)|cơ quan chủ quản|ghi rõ nguồn/gi
const SEVERAL = 3

/** Whether a line is a site's imprint: at least three different marks of one. */
export function isImprint(text: string): boolean {
  const marks = text.match(IMPRINT)
  return (
    marks !== null &&
    marks.length >= SEVERAL &&
    new Set(marks.map((one) => one.toLowerCase())).size >= SEVERAL
  )
}

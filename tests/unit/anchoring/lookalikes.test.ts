// Pairs that look alike and are not the same: the quote was replaced by its lookalike, and must not be found in it.
import { expect, it, describe as suite } from 'vitest'
import { anchor, describe } from '../../../lib/anchoring'

const PAIRS: [quote: string, lookalike: string][] = [
  // Codes and numbers.
  ['Nghị quyết số 22-NQ/TW', 'Nghị quyết số 28-NQ/TW'],
  ['Nghị quyết 22-NQ/TW', 'Nghị quyết 122-NQ/TW'],
  ['22-NQ/TW', '22-NQ/TU'],
  ['Nghị định 30/2020/NĐ-CP', 'Nghị định 34/2016/NĐ-CP'],
  ['Nghị định số 30/2020/NĐ-CP', 'Nghị định số 30/2021/NĐ-CP'],
  ['Nghị định 30/2020/NĐ-CP', 'Nghị định 130/2020/NĐ-CP'],
  ['Thông tư 05/2019/TT-BTC', 'Thông tư 05/2019/TT-BCT'],
  ['Quyết định 749/QĐ-TTg', 'Quyết định 749/QĐ-BTTTT'],
  ['Quyết định số 1017/QĐ-TTg', 'Quyết định số 1071/QĐ-TTg'],
  ['Chỉ thị 16/CT-TTg', 'Chỉ thị 15/CT-TTg'],
  ['Chỉ thị số 05-CT/TW', 'Chỉ thị số 50-CT/TW'],
  ['Kết luận 21-KL/TW', 'Kết luận 12-KL/TW'],
  ['Quy định 37-QĐ/TW', 'Quy định 47-QĐ/TW'],
  ['Luật số 31/2024/QH15', 'Luật số 32/2024/QH15'],
  ['Luật Đất đai năm 2013', 'Luật Đất đai năm 2024'],
  ['Nghị quyết 68', 'Nghị quyết 66'],
  ['Nghị quyết 18', 'Nghị quyết 118'],
  ['Nghị quyết 57', 'Nghị quyết 57/NQ-CP'],
  ['ngày 10/4/2013', 'ngày 10/4/2023'],
  ['ngày 30/9', 'ngày 30/6'],
  ['trước ngày 30/9/2025', 'trước ngày 30/9/2026'],
  ['tăng 6,5% so với cùng kỳ', 'tăng 5,6% so với cùng kỳ'],
  ['1.500 tỷ đồng', '15.000 tỷ đồng'],
  ['khóa XIII', 'khóa XIV'],
  ['Đại hội XII', 'Đại hội XIII'],
  ['kỳ họp thứ 8', 'kỳ họp thứ 9'],
  ['năm 2025', 'năm 2026'],
  ['quý I/2024', 'quý II/2024'],
  ['Điều 10', 'Điều 101'],
  ['khoản 2 Điều 18', 'khoản 3 Điều 18'],
  // Offices.
  ['Thủ tướng', 'Phó Thủ tướng'],
  ['Thủ tướng Chính phủ', 'Phó Thủ tướng Chính phủ'],
  ['Chủ tịch nước', 'Phó Chủ tịch nước'],
  ['Chủ tịch Quốc hội', 'Phó Chủ tịch Quốc hội'],
  ['Chủ tịch', 'Phó Chủ tịch'],
  ['thủ tướng', 'phó thủ tướng'],
  ['Bộ trưởng', 'nguyên Bộ trưởng'],
  ['Bí thư Tỉnh ủy', 'Phó Bí thư Tỉnh ủy'],
  ['Giám đốc Sở', 'Phó Giám đốc Sở'],
  ['Cục trưởng', 'Phó Cục trưởng'],
  ['Bộ trưởng Bộ Tài chính', 'Bộ trưởng Bộ Tư pháp'],
  ['Thứ trưởng Bộ Ngoại giao', 'Bộ trưởng Bộ Ngoại giao'],
  ['Chánh án', 'Phó Chánh án'],
  ['Bí thư', 'Tổng Bí thư'],
  ['Tư lệnh Quân khu 4', 'Tư lệnh Quân khu 5'],
  // Bodies.
  ['Bộ Tài chính', 'Bộ Tư pháp'],
  ['Bộ Tài chính', 'Bộ Kế hoạch và Tài chính'],
  ['Bộ Công an', 'Bộ Công Thương'],
  ['Bộ Y tế', 'Bộ Y tế Lào'],
  ['UBND tỉnh Nghệ An', 'UBND tỉnh Hà Tĩnh'],
  ['Sở Y tế Hà Nội', 'Sở Y tế Hà Nam'],
  ['Ban Tổ chức Trung ương', 'Ban Tuyên giáo Trung ương'],
  ['Ủy ban Pháp luật', 'Ủy ban Tư pháp'],
  ['Tòa án nhân dân tối cao', 'Viện kiểm sát nhân dân tối cao'],
  ['Cục Thuế', 'Tổng Cục Thuế'],
  ['Ngân hàng Nhà nước', 'Ngân hàng Nhà nước Lào'],
  ['Hội đồng nhân dân tỉnh An Giang', 'Hội đồng nhân dân tỉnh Kiên Giang'],
  ['Công an tỉnh Quảng Nam', 'Công an tỉnh Quảng Ninh'],
  // People (invented) and marks.
  ['Nguyễn Văn Minh', 'Nguyễn Văn Mịnh'],
  ['Nguyễn Văn An', 'Nguyễn Văn Anh'],
  ['Trần Thị Hòa', 'Trần Thị Hoa'],
  ['Lê Minh', 'Lê Minh Khôi'],
  ['Thủ tướng Lê Minh Khôi', 'Thủ tướng Trần Hoàng Hà'],
  ['ông Hà Văn Tư', 'ông Hà Văn Tứ'],
  ['bỏ tù pháp nhân', 'Bộ Tư pháp nhận'],
  ['Đông Anh', 'Đồng Anh'],
  // More codes, numbers and days.
  ['Công văn 1234/BNV-CCVC', 'Công văn 1234/BNV-TCBC'],
  ['Công điện số 95/CĐ-TTg', 'Công điện số 59/CĐ-TTg'],
  ['Thông báo số 8-TB/VPTW', 'Thông báo số 88-TB/VPTW'],
  ['Quy định số 41-QĐ/TW', 'Quy định số 41-QĐi/TW'],
  ['Hướng dẫn 03-HD/BTCTW', 'Hướng dẫn 03-HD/BTGTW'],
  ['Nghị quyết số 60-NQ/TW', 'Nghị quyết số 60/NQ-CP'],
  ['Nghị quyết số 01/NQ-CP', 'Nghị quyết số 101/NQ-CP'],
  ['Nghị định số 15/2022/NĐ-CP', 'Nghị định số 15/2022/NĐ-CP-HC'],
  ['Pháp lệnh số 02/2020/UBTVQH14', 'Pháp lệnh số 02/2020/UBTVQH15'],
  ['Luật số 80/2025/QH15', 'Luật số 80/2025/QH15-SĐ'],
  ['Quyết định 500/QĐ-TTg', 'Quyết định 500/QĐ-TTg-CN'],
  ['khoản 1 Điều 5', 'khoản 11 Điều 5'],
  ['điểm a khoản 2', 'điểm b khoản 2'],
  ['ngày 2/9', 'ngày 2/9/2025'],
  ['tháng 3/2024', 'tháng 13/2024'],
  ['ngày 1/7/2025', 'ngày 11/7/2025'],
  ['từ 7 giờ 30', 'từ 17 giờ 30'],
  ['GDP tăng 8,02%', 'GDP tăng 8,2%'],
  ['GDP tăng 8%', 'GDP tăng 8,5%'],
  ['26 nghìn tỷ đồng', '2,6 nghìn tỷ đồng'],
  ['63 tỉnh', '163 tỉnh'],
  ['giai đoạn 2021-2025', 'giai đoạn 2021-2030'],
  ['nhiệm kỳ 2016-2021', 'nhiệm kỳ 2011-2016'],
  ['khóa XV', 'khóa XVI'],
  ['lần thứ XIII', 'lần thứ XIIII'],
  ['quốc lộ 1', 'quốc lộ 1A'],
  ['quốc lộ 14', 'quốc lộ 14C'],
  ['Vành đai 3', 'Vành đai 4'],
  // More offices and bodies.
  ['Trưởng ban', 'Phó Trưởng ban'],
  ['Viện trưởng', 'Phó Viện trưởng'],
  ['Tổng Thanh tra', 'Phó Tổng Thanh tra'],
  ['Chủ nhiệm Ủy ban', 'Phó Chủ nhiệm Ủy ban'],
  ['Bí thư Thành ủy', 'nguyên Bí thư Thành ủy'],
  ['Tổng Tham mưu trưởng', 'Phó Tổng Tham mưu trưởng'],
  ['Đại sứ', 'cựu Đại sứ'],
  ['Thủ tướng', 'quyền Thủ tướng'],
  ['Bộ Nội vụ', 'Bộ Nội vụ Campuchia'],
  ['Bộ Giáo dục và Đào tạo', 'Bộ Giáo dục và Thể thao'],
  ['Sở Tài chính', 'Sở Tài chính Kế hoạch'],
  ['Tổng cục Thống kê', 'Chi cục Thống kê'],
  ['UBND huyện Ba Vì', 'UBND huyện Ba Bể'],
  ['tỉnh Hòa Bình', 'tỉnh Thái Bình'],
  ['Hòa Bình', 'hòa bình'],
  ['thành phố Huế', 'thành phố Huệ'],
  // English.
  ['Prime Minister', 'Deputy Prime Minister'],
  ['prime minister', 'deputy prime minister'],
  ['President', 'Vice President'],
  ['Minister of Finance', 'Minister of Defence'],
  ['Minister of Health', 'Vice Minister of Health'],
  ['Minister', 'former Minister'],
  ['Chairman', 'acting Chairman'],
  ['Secretary', 'Permanent Secretary'],
  ['Ministry of Home Affairs', 'Ministry of Foreign Affairs'],
  ['Ministry of Public Security', 'Ministry of Public Security of Laos'],
  ['Resolution No. 57-NQ/TW', 'Resolution No. 75-NQ/TW'],
  ['Decree 30/2020/ND-CP', 'Decree 30/2020/ND-CPP'],
  ['on 2 September 2025', 'on 12 September 2025'],
  ['July 1, 2025', 'June 1, 2025'],
  ['$4.5 billion', '$4.55 billion'],
  ['grew by 6.5 percent', 'grew by 5.6 percent'],
  ['Le Minh Khoi', 'Le Minh Khoa'],
  ['Nguyen Van An', 'Nguyen Van Anh'],
  ['the 13th National Congress', 'the 14th National Congress'],
  ['15th National Assembly', '5th National Assembly'],
  // Names with apostrophes and hyphens.
  ['Ê', 'Ê-đê'],
  ["H'Mông", "M'Nông"],
  ['Mông', "H'Mông"],
]

/** Three sentences around a place, with numbers and names of their own. */
const page = (words: string) =>
  `Tại phiên họp sáng 15/7, các đại biểu thảo luận về kinh tế, xã hội. Báo cáo nêu rõ vai trò của ${words} trong thời gian tới, đồng thời đề nghị địa phương báo cáo định kỳ. Hội nghị kết thúc vào buổi chiều cùng ngày.`

suite('lookalikes', () => {
  it('are at least a hundred and twenty', () => expect(PAIRS.length).toBeGreaterThanOrEqual(120))

  it.each(PAIRS)('%s is not found in %s', (quote, lookalike) => {
    const before = page(quote)
    const start = before.indexOf(quote)
    const target = describe(before, { start, end: start + quote.length })
    expect(target).not.toBeNull()
    expect(target && anchor(page(lookalike), target)).toMatchObject({ state: 'lost' })
  })

  it.each(PAIRS)('%s is found beside %s', (quote, lookalike) => {
    const before = page(quote)
    const start = before.indexOf(quote)
    const target = describe(before, { start, end: start + quote.length })
    const after = `Trước đó có ${lookalike}, và nhiều nội dung khác. ${before}`
    const found = target && anchor(after, target)
    expect(found).toMatchObject({ state: 'anchored' })
    expect(found && 'span' in found && after.slice(found.span.start, found.span.end)).toBe(quote)
  })
})

suite('lookalikes inside a longer quote', () => {
  const sentence = (code: string, day: string) =>
    `Bộ Chính trị yêu cầu các cấp ủy tiếp tục quán triệt Nghị quyết số ${code} và hoàn thành kế hoạch trước ngày ${day} theo quy định`
  it.each([
    ['22-NQ/TW', '30/9/2025', '28-NQ/TW', '30/9/2025'],
    ['22-NQ/TW', '30/9/2025', '22-NQ/TW', '30/6/2025'],
    ['22-NQ/TW', '30/9/2025', '22-NQ/TU', '30/9/2025'],
  ])('%s, %s is not %s, %s', (code, day, otherCode, otherDay) => {
    const before = `${sentence(code, day)}. Hội nghị kết thúc.`
    const target = describe(before, { start: 0, end: sentence(code, day).length })
    const after = `${sentence(otherCode, otherDay)}. Hội nghị kết thúc.`
    expect(target && anchor(after, target).state).toBe('lost')
  })
})

// Ordinary people who bear an official's name: sentences in which nobody of office is meant.
import type { Knowledge } from '../../lib/knowledge'
import type { Question } from './quiz'
import { withoutMarks } from './unmarked'

const VIETNAMESE = [
  'Ca sĩ {} ra mắt album mới vào tối qua.',
  'Tiền vệ {} ghi bàn ở phút 78, ấn định tỉ số 2-1.',
  'HLV {} hài lòng với màn trình diễn của các học trò.',
  'Nạn nhân là anh {}, sinh năm 1988, trú tại xã Tân Lập.',
  'Bị cáo {} khai đã chiếm đoạt 3 tỷ đồng của người quen.',
  'Ông {}, Chủ tịch HĐQT Công ty CP Hòa Phát, cho biết doanh thu tăng 12%.',
  'Ông {}, Giám đốc Công ty TNHH Thành Đạt, cho biết hàng đã về.',
  'Chủ tịch HĐQT {} đăng ký mua thêm 1 triệu cổ phiếu.',
  'Bác sĩ {}, Khoa Tim mạch, Bệnh viện Bạch Mai, khuyến cáo người bệnh.',
  'PGS.TS {}, giảng viên Đại học Bách khoa Hà Nội, cho rằng cần thận trọng.',
  'Em {}, học sinh lớp 12A1, giành huy chương vàng.',
  'Thầy giáo {} đã dạy học ở vùng cao hai mươi năm.',
  'Nghệ sĩ {} qua đời ở tuổi 81.',
  'NSND {} đảm nhận vai chính trong vở diễn mới.',
  'Nhà thơ {} vừa in tập thơ thứ năm.',
  'Nhà văn {} nhận giải thưởng của Hội Nhà văn.',
  'Võ sĩ {} hạ đo ván đối thủ sau hai hiệp.',
  'VĐV {} về nhất ở nội dung 100 m.',
  'Luật sư {} (Đoàn Luật sư TP.HCM) cho rằng hành vi này có dấu hiệu hình sự.',
  'Chị {}, tiểu thương chợ Bến Thành, than hàng ế.',
  'Anh {}, tài xế xe khách, kể lại vụ tai nạn.',
  'Theo lời ông {}, 62 tuổi, nước dâng rất nhanh.',
  'Bà {} bán nước ở cổng trường đã mười năm.',
  'Ông {} là hàng xóm của nạn nhân.',
  'Ông {} ở tổ 5, phường Tân Lập, cho biết đường đã ngập ba ngày.',
  'Diễn viên {} khoe ảnh gia đình.',
  'Đạo diễn {} bấm máy phim thứ ba.',
  'Doanh nhân {} mua lại chuỗi nhà hàng.',
  'Chuyên gia kinh tế {} nhận định lãi suất còn giảm.',
  'Hoa hậu {} trao quà cho trẻ em.',
  'Cầu thủ {} chuyển sang khoác áo đội bóng mới.',
  'Nguyễn Thị Lan và {} là hai người trúng thưởng.',
  'Công nhân {} bị thương nhẹ.',
  '{} (34 tuổi, quê Nam Định) bị tạm giữ hình sự.',
  '{} ghi bàn thắng duy nhất của trận đấu.',
  '{} sinh năm 1990, là kỹ sư phần mềm.',
  'Cô {} mở lớp dạy đàn miễn phí.',
  'Người đàn ông tên {} bị bắt khi đang bỏ trốn.',
  'Thí sinh {} đạt 29 điểm khối A.',
  'Hiệu trưởng {} cho biết trường sẽ cho học sinh nghỉ.',
  'Ông {}, Hiệu trưởng Trường THPT Lê Lợi, xác nhận vụ việc.',
  'Ông {}, Tổng Giám đốc Vietcombank, cho biết lãi suất giảm.',
  'Ông {}, Phó Tổng Giám đốc Tập đoàn FPT, nói về chuyển đổi số.',
  'Theo ông {} – chủ nhà hàng Biển Xanh – khách tăng gấp đôi.',
  'Giám đốc {} của doanh nghiệp may này bị khởi tố.',
  'Trọng tài {} rút thẻ đỏ.',
  'Vợ chồng ông {} có ba người con.',
  'Tuyển thủ {} chấn thương gối.',
  'Hai bị can {} và Trần Văn Tèo bị truy tố.',
  'Chủ tàu {} được cứu ngoài khơi.',
  'Nhạc sĩ {} sáng tác ca khúc về mẹ.',
  'Streamer {} bị phạt 10 triệu đồng.',
  'Kỳ thủ {} thắng ván cờ nhanh.',
  'Đội trưởng {} của CLB Hà Nội vắng mặt.',
  'Chủ tịch CLB {} thưởng nóng 500 triệu đồng.',
  'Nữ diễn viên {} xin lỗi khán giả.',
  'Người mẫu {} kết hôn.',
  'Ông {}, Trưởng phòng Nhân sự Công ty Samsung Việt Nam, cho biết đang tuyển 500 người.',
  'Bệnh nhân {} đã được xuất viện.',
  'Hộ ông {} được vay 50 triệu đồng.',
  'Ông {}, nông dân trồng bưởi ở Bến Tre, lãi 300 triệu đồng.',
]

const ENGLISH = [
  'Singer {} released a new album on Monday.',
  'Striker {} scored twice in the second half.',
  'Mr {}, director of Thanh Dat Company, said sales were up.',
  'Farmer {} lost his rice field to the flood.',
  'Doctor {} of Cho Ray Hospital said the patient was stable.',
]

/** What may stand before, and the body in it: bodies of the state appear in news of ordinary people too. */
const SCENES: readonly { text: string; body?: string }[] = [
  { text: '' },
  { text: '' },
  { text: 'Công an tỉnh Nghệ An đang điều tra vụ việc. ', body: 'institution/police-nghe-an' },
  { text: 'Bộ Y tế khuyến cáo người dân cẩn trọng. ', body: 'institution/bo-y-te' },
  { text: 'Sở Giáo dục và Đào tạo TP.HCM vừa công bố kết quả. ' },
  { text: 'Tòa án nhân dân TP Hà Nội mở phiên xét xử. ' },
  { text: 'Chính phủ đã có chính sách hỗ trợ. ', body: 'institution/chinh-phu' },
]

/** Such sentences with the names of listed officials, `rounds` times all. */
export function namesakeQuestions(knowledge: Knowledge, rounds: number, random: () => number): Question[] {
  const people = [...knowledge.people.values()].filter(
    ({ name, country }) => !country && name.split(' ').length >= 3,
  )
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const made: Question[] = []
  for (let round = 0; round < rounds; round++)
    for (const frame of [...VIETNAMESE, ...ENGLISH]) {
      const english = ENGLISH.includes(frame)
      const { id, name } = pick(people)
      const words = english ? withoutMarks(name) : name
      const { text: before, body } = english ? { text: '', body: undefined } : pick(SCENES)
      const day = `${2012 + Math.floor(random() * 14)}-0${1 + Math.floor(random() * 8)}-15`
      // Right behind the body that he works in, a bare name may well be the official's.
      const scene = body && worksIn(knowledge, id, body) ? '' : before
      const start = scene.length + frame.indexOf('{}')
      const text = scene + frame.replace('{}', words)
      made.push({ kind: 'namesake', day, text, start, end: start + words.length, want: null, perhaps: [] })
    }
  return made
}

function worksIn(knowledge: Knowledge, person: string, body: string): boolean {
  return knowledge.termsOf(person).some(({ office }) => office.institution === body)
}

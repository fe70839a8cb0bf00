// Our own sentences, of which the pages of shapes are made: paragraphs of one article, and what stands around it.

export const TITLE = 'Chính phủ bàn cách gỡ vướng cho các dự án thủy lợi miền Trung'
export const LEAD =
  'Sáng 5/6, Phó Thủ tướng chủ trì cuộc họp với các bộ, ngành về tiến độ những hồ chứa và kênh dẫn nước đang thi công ở miền Trung.'

/** Paragraphs of the article, in their order. */
export const BODY = [
  'Báo cáo tại cuộc họp, Bộ Nông nghiệp và Môi trường cho biết bốn trong bảy dự án chậm hơn kế hoạch từ ba đến sáu tháng, chủ yếu do bàn giao mặt bằng muộn.',
  'Ủy ban nhân dân tỉnh Quảng Ngãi đề nghị trung ương bổ sung vốn cho phần đền bù, vì giá đất nông nghiệp tại địa phương đã tăng so với thời điểm lập dự án.',
  'Đại diện Bộ Tài chính trả lời rằng nguồn vốn đã được cân đối đủ trong năm nay, việc còn lại là các tỉnh hoàn thiện hồ sơ và giải ngân đúng hạn.',
  'Phó Thủ tướng yêu cầu Bộ Xây dựng rà soát định mức vật liệu trước ngày 30/6, đồng thời giao Văn phòng Chính phủ theo dõi và báo cáo hằng tuần.',
  'Theo Nghị quyết số 41/NQ-CP, những công trình đã đủ thủ tục phải khởi công trong quý III, nơi nào để chậm thì người đứng đầu chịu trách nhiệm.',
  'Kết thúc cuộc họp, các địa phương cam kết hoàn thành việc di dời hộ dân cuối cùng trước mùa mưa, sớm hơn một tháng so với kế hoạch ban đầu.',
] as const

export const CAPTION = 'Phó Thủ tướng nghe báo cáo tiến độ tại trụ sở Chính phủ. Ảnh: Đức Minh'

/** Heads of other articles, each with an address that ends like an article's, and a summary. */
export const OTHERS = [
  [
    'Giá cà phê trong nước tăng phiên thứ ba liên tiếp',
    'Thương lái tại Tây Nguyên trả cao hơn hôm qua gần một nghìn đồng mỗi kg.',
  ],
  [
    'Đội tuyển nữ tập trung chuẩn bị cho vòng loại',
    'Huấn luyện viên gọi thêm bốn cầu thủ trẻ trong đợt tập huấn kéo dài ba tuần.',
  ],
  [
    'Bệnh viện tuyến huyện lần đầu mổ tim hở thành công',
    'Ca mổ kéo dài năm giờ với sự hỗ trợ từ xa của các bác sĩ tuyến trên.',
  ],
  [
    'Học sinh lớp 12 bắt đầu đăng ký nguyện vọng xét tuyển',
    'Hệ thống mở trong mười ngày và cho sửa nguyện vọng không giới hạn số lần.',
  ],
  [
    'Hà Nội thí điểm xe buýt điện cỡ nhỏ trong phố cổ',
    'Mười xe đầu tiên chạy bốn tuyến vòng quanh hồ, giá vé bằng xe buýt thường.',
  ],
  [
    'Tìm thấy giống lúa chịu mặn sau tám năm lai tạo',
    'Giống mới cho năng suất ổn định ở ruộng nhiễm mặn bốn phần nghìn.',
  ],
  [
    'Chợ nổi hoạt động trở lại vào mỗi sáng cuối tuần',
    'Hơn sáu mươi ghe thuyền đăng ký bán trái cây và món ăn sáng.',
  ],
  [
    'Khách quốc tế đến miền Trung tăng mạnh dịp hè',
    'Các khách sạn ven biển cho biết đã kín phòng đến giữa tháng Tám.',
  ],
] as const

/** An address's last part as systems make it of a headline: `gia-ca-phe-trong-nuoc-tang`. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

export const SLUG = slug(TITLE)

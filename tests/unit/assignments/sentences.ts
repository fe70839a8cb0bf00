// Sentences of our own that give somebody something to do, in the shapes that the press uses, and sentences that sound
// so and give nothing. Read on 10 July 2025.

/** Who leads, who joins, and until when (ISO, as short as it is known). */
export interface Given {
  who: readonly string[]
  with?: readonly string[]
  due?: string
  by?: string
}

export const GIVING: readonly (readonly [text: string, given: Given])[] = [
  // Giao, phân công
  [
    'Giao Bộ Tài chính rà soát các khoản chi thường xuyên trước ngày 30/9/2025.',
    { who: ['Bộ Tài chính'], due: '2025-09-30' },
  ],
  [
    'Giao cho Bộ Y tế xây dựng kế hoạch tiêm chủng, hoàn thành trong tháng 8.',
    { who: ['Bộ Y tế'], due: '2025-08' },
  ],
  [
    'Giao nhiệm vụ cho Bộ Công Thương theo dõi giá xăng dầu trong quý IV/2025.',
    { who: ['Bộ Công Thương'], due: '2025-12' },
  ],
  ['Giao trách nhiệm cho Bộ Xây dựng kiểm tra an toàn các công trình.', { who: ['Bộ Xây dựng'] }],
  ['Phân công Bộ Ngoại giao chuẩn bị nội dung chuyến thăm.', { who: ['Bộ Ngoại giao'] }],
  [
    'Phân công cho Bộ Nội vụ tổng hợp ý kiến, báo cáo chậm nhất là ngày 20 tháng 7 năm 2025.',
    { who: ['Bộ Nội vụ'], due: '2025-07-20' },
  ],
  [
    'Chính phủ giao Bộ Tư pháp thẩm định dự thảo nghị định trước 15/8.',
    { who: ['Bộ Tư pháp'], by: 'Chính phủ', due: '2025-08-15' },
  ],
  [
    'Thủ tướng giao Bộ Công an chủ trì, phối hợp với Bộ Quốc phòng xây dựng phương án bảo vệ, trình trước ngày 1/9.',
    { who: ['Bộ Công an'], with: ['Bộ Quốc phòng'], due: '2025-09-01' },
  ],
  [
    'Giao Bộ Tài chính chủ trì, phối hợp với Bộ Công Thương, Bộ Xây dựng và các cơ quan liên quan tính toán phương án giá.',
    { who: ['Bộ Tài chính'], with: ['Bộ Công Thương', 'Bộ Xây dựng', 'các cơ quan liên quan'] },
  ],
  [
    'Giao Bộ Y tế làm đầu mối, cùng với Bộ Nội vụ rà soát biên chế ngành y.',
    { who: ['Bộ Y tế'], with: ['Bộ Nội vụ'] },
  ],
  [
    'Giao Bộ Công an, Bộ Quốc phòng, Bộ Ngoại giao phối hợp bảo đảm an ninh hội nghị.',
    { who: ['Bộ Công an', 'Bộ Quốc phòng', 'Bộ Ngoại giao'] },
  ],
  [
    'Giao Bộ Nội vụ và Bộ Tài chính thống nhất phương án tiền lương trong tháng 10/2025.',
    { who: ['Bộ Nội vụ', 'Bộ Tài chính'], due: '2025-10' },
  ],
  [
    'Giao các bộ, ngành, địa phương đẩy nhanh giải ngân, báo cáo trước ngày 25/12/2025.',
    { who: ['các bộ, ngành, địa phương'], due: '2025-12-25' },
  ],
  [
    'Giao các bộ, cơ quan liên quan rà soát thủ tục hành chính trong quý III.',
    { who: ['các bộ, cơ quan liên quan'], due: '2025-09' },
  ],
  [
    'Chính phủ giao Bộ trưởng Bộ Tài chính trực tiếp báo cáo Quốc hội tại kỳ họp tới.',
    { who: ['Nguyễn Văn Thắng'], by: 'Chính phủ' },
  ],
  ['Giao Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện.', { who: ['Văn phòng Chính phủ'] }],
  [
    'Giao Thanh tra Chính phủ kết luận vụ việc, không muộn hơn ngày 30 tháng 11.',
    { who: ['Thanh tra Chính phủ'], due: '2025-11-30' },
  ],
  [
    'Giao UBND thành phố Hà Nội hoàn thành giải phóng mặt bằng trước 30/6/2026.',
    { who: ['Ủy ban nhân dân thành phố Hà Nội'], due: '2026-06-30' },
  ],
  [
    'Giao Ngân hàng Nhà nước Việt Nam điều hành lãi suất linh hoạt đến hết năm 2025.',
    { who: ['Ngân hàng Nhà nước Việt Nam'], due: '2025' },
  ],
  [
    'Bộ Chính trị giao Đảng ủy Chính phủ lãnh đạo xây dựng đề án.',
    { who: ['Đảng ủy Chính phủ'], by: 'Bộ Chính trị' },
  ],
  // Yêu cầu, đề nghị, chỉ đạo
  [
    'Phó Thủ tướng yêu cầu Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính sửa quy chuẩn trước ngày 1/8.',
    { who: ['Bộ Xây dựng'], with: ['Bộ Tài chính'], due: '2025-08-01' },
  ],
  [
    'Thủ tướng yêu cầu Bộ Công Thương khẩn trương hoàn thiện quy hoạch, trình trong tháng 7.',
    { who: ['Bộ Công Thương'], due: '2025-07' },
  ],
  [
    'Chính phủ đề nghị Quốc hội xem xét dự án luật trước ngày 15/11/2025.',
    { who: ['Quốc hội'], by: 'Chính phủ', due: '2025-11-15' },
  ],
  ['Thủ tướng chỉ đạo Bộ Y tế chủ trì xử lý dứt điểm việc thiếu thuốc.', { who: ['Bộ Y tế'] }],
  [
    'Ủy ban Thường vụ Quốc hội đề nghị Chính phủ hoàn thiện hồ sơ, gửi trước ngày 5/9.',
    { who: ['Chính phủ'], by: 'Ủy ban Thường vụ Quốc hội', due: '2025-09-05' },
  ],
  [
    'Chủ tịch Quốc hội đề nghị Bộ Tư pháp phối hợp với Văn phòng Quốc hội rà soát kỹ thuật văn bản.',
    { who: ['Bộ Tư pháp'], with: ['Văn phòng Quốc hội'] },
  ],
  [
    'Phó Thủ tướng chỉ đạo Bộ Nội vụ báo cáo kết quả chậm nhất ngày 31/7.',
    { who: ['Bộ Nội vụ'], due: '2025-07-31' },
  ],
  [
    'Thủ tướng đôn đốc Bộ Quốc phòng bàn giao đất quốc phòng trước tháng 12/2025.',
    { who: ['Bộ Quốc phòng'], due: '2025-12' },
  ],
  [
    'Yêu cầu các địa phương công khai quy hoạch, hoàn thành trước 31/12.',
    { who: ['các địa phương'], due: '2025-12-31' },
  ],
  ['Đề nghị Ban Tổ chức Trung ương chủ trì hướng dẫn sắp xếp cán bộ.', { who: ['Ban Tổ chức Trung ương'] }],
  // Deadlines in other words and places
  [
    'Trước ngày 30/9, giao Bộ Tài chính báo cáo phương án cân đối ngân sách.',
    { who: ['Bộ Tài chính'], due: '2025-09-30' },
  ],
  [
    'Trong quý IV/2025, Chính phủ giao Bộ Y tế trình đề án bảo hiểm y tế toàn dân.',
    { who: ['Bộ Y tế'], by: 'Chính phủ', due: '2025-12' },
  ],
  [
    'Giao Bộ Công an hoàn thành trong tháng 8 việc kết nối dữ liệu dân cư.',
    { who: ['Bộ Công an'], due: '2025-08' },
  ],
  [
    'Giao Bộ Nội vụ, chậm nhất là ngày 15/8, trình dự thảo nghị định.',
    { who: ['Bộ Nội vụ'], due: '2025-08-15' },
  ],
  [
    'Giao Bộ Tài chính xong trước ngày 10 tháng 9 việc phân bổ vốn.',
    { who: ['Bộ Tài chính'], due: '2025-09-10' },
  ],
  ['Giao Bộ Xây dựng hoàn tất thủ tục đầu tư trong năm 2025.', { who: ['Bộ Xây dựng'], due: '2025' }],
  ['Giao Bộ Tư pháp trình dự án luật trong quý I/2026.', { who: ['Bộ Tư pháp'], due: '2026-03' }],
  ['Giao Bộ Ngoại giao hoàn thiện thỏa thuận vào cuối tháng 9.', { who: ['Bộ Ngoại giao'], due: '2025-09' }],
  ['Giao Bộ Công Thương báo cáo muộn nhất là 20/7.', { who: ['Bộ Công Thương'], due: '2025-07-20' }],
  ['Giao Bộ Tài chính báo cáo Thủ tướng Chính phủ trước ngày 5 hằng tháng.', { who: ['Bộ Tài chính'] }],
  ['Giao Bộ Y tế thực hiện xong trong 6 tháng đầu năm 2026.', { who: ['Bộ Y tế'], due: '2026-06' }],
  [
    'Giao Bộ Nội vụ hoàn thành trước ngày 01-10-2025 việc tinh giản.',
    { who: ['Bộ Nội vụ'], due: '2025-10-01' },
  ],
  ['Giao Bộ Công an hoàn thành trong nửa đầu tháng 8 việc cấp thẻ.', { who: ['Bộ Công an'], due: '2025-08' }],
  ['Giao Bộ Quốc phòng báo cáo trước 17 giờ ngày 18/7.', { who: ['Bộ Quốc phòng'], due: '2025-07-18' }],
  // Other shapes
  [
    'Bộ Tài chính được giao chủ trì, phối hợp với Bộ Công Thương xây dựng nghị định về giá trước ngày 1/10.',
    { who: ['Bộ Tài chính'], with: ['Bộ Công Thương'], due: '2025-10-01' },
  ],
  [
    'Bộ Y tế chủ trì, phối hợp với Bộ Tài chính trình phương án viện phí trước ngày 15/8.',
    { who: ['Bộ Y tế'], with: ['Bộ Tài chính'], due: '2025-08-15' },
  ],
  [
    'Bộ Xây dựng chịu trách nhiệm hướng dẫn các địa phương, hoàn thành trong tháng 9.',
    { who: ['Bộ Xây dựng'], due: '2025-09' },
  ],
  [
    '“Giao Bộ Công an chủ trì điều tra, làm rõ trước ngày 30/7”, Thủ tướng nói.',
    { who: ['Bộ Công an'], due: '2025-07-30' },
  ],
  [
    'Thủ tướng Phạm Minh Chính giao Phó Thủ tướng Trần Hồng Hà chỉ đạo Bộ Xây dựng sửa đổi quy chuẩn.',
    { who: ['Phó Thủ tướng Trần Hồng Hà'], by: 'Thủ tướng Phạm Minh Chính' },
  ],
  [
    'Chính phủ thống nhất giao Bộ Tài chính tiếp thu ý kiến, hoàn thiện dự án luật.',
    { who: ['Bộ Tài chính'], by: 'Chính phủ' },
  ],
  [
    'Nghị quyết giao Chính phủ quy định chi tiết trước ngày 1/1/2026.',
    { who: ['Chính phủ'], due: '2026-01-01' },
  ],
  [
    'Ban Bí thư yêu cầu các tỉnh ủy, thành ủy tổ chức quán triệt trong tháng 8.',
    { who: ['các tỉnh ủy, thành ủy'], by: 'Ban Bí thư', due: '2025-08' },
  ],
  [
    'Thủ tướng giao các Phó Thủ tướng theo lĩnh vực phụ trách trực tiếp chỉ đạo.',
    { who: ['các Phó Thủ tướng'] },
  ],
  [
    'Giao Bộ Công Thương phối hợp chặt chẽ với Bộ Ngoại giao đàm phán, báo cáo trước 1/8.',
    { who: ['Bộ Công Thương'], with: ['Bộ Ngoại giao'], due: '2025-08-01' },
  ],
  [
    'Giao Bộ Nội vụ là cơ quan chủ trì, các bộ, ngành phối hợp, trình đề án trong quý III/2025.',
    { who: ['Bộ Nội vụ'], due: '2025-09' },
  ],
  [
    'Bộ trưởng Bộ Y tế giao Cục Quản lý Dược kiểm tra giá thuốc, báo cáo trước ngày 25/7.',
    { who: ['Cục Quản lý Dược'], due: '2025-07-25' },
  ],
  [
    'Quốc hội giao Chính phủ, Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao tổ chức thi hành luật.',
    { who: ['Chính phủ', 'Tòa án nhân dân tối cao', 'Viện kiểm sát nhân dân tối cao'], by: 'Quốc hội' },
  ],
  [
    'Giao Bộ Tài chính (chủ trì) phối hợp với Bộ Tư pháp soạn thảo nghị định trước 20/8.',
    { who: ['Bộ Tài chính'], with: ['Bộ Tư pháp'], due: '2025-08-20' },
  ],
  [
    'Giao UBND các tỉnh, thành phố trực thuộc Trung ương rà soát, báo cáo trước ngày 15/9.',
    { who: ['UBND các tỉnh, thành phố trực thuộc Trung ương'], due: '2025-09-15' },
  ],
  [
    'Thủ tướng yêu cầu Bộ trưởng Bộ Công an, Bộ trưởng Bộ Quốc phòng báo cáo trước ngày 1/9.',
    { who: ['Lương Tam Quang', 'Phan Văn Giang'], due: '2025-09-01' },
  ],
  // Those told what to do after a verb of saying; partners by their short names, as a group, or without a name
  [
    'Thủ tướng nêu rõ, Bộ Xây dựng chủ trì sửa các định mức trước ngày 20/9/2025.',
    { who: ['Bộ Xây dựng'], due: '2025-09-20' },
  ],
  [
    'Giao Bộ Tài chính chủ trì, phối hợp với cơ quan thuế các nước lập đề án trao đổi dữ liệu.',
    { who: ['Bộ Tài chính'] },
  ],
  [
    'Giao Bộ Nội vụ chủ trì, phối hợp các đơn vị chức năng soạn tài liệu tập huấn.',
    { who: ['Bộ Nội vụ'], with: ['các đơn vị chức năng'] },
  ],
  [
    'Giao Bộ Y tế chủ trì, phối hợp với các Bộ: Công an, Tài chính và các doanh nghiệp liên quan kiểm kê kho thuốc trong tháng 9/2025.',
    { who: ['Bộ Y tế'], with: ['Bộ Công an', 'Bộ Tài chính', 'các doanh nghiệp liên quan'], due: '2025-09' },
  ],
  [
    'Phó Thủ tướng yêu cầu các cơ quan Chính phủ gửi dự thảo trước ngày 15/8/2025.',
    { who: ['các cơ quan Chính phủ'], due: '2025-08-15' },
  ],
  [
    'Đề nghị Bộ Công Thương tiếp tục phối hợp với Bộ Ngoại giao theo dõi thị trường.',
    { who: ['Bộ Công Thương'], with: ['Bộ Ngoại giao'] },
  ],
]

/** Nothing is given to anybody here. */
export const NOT_GIVING: readonly string[] = [
  'Bộ Ngoại giao cho biết hai bên đã giao lưu văn hóa trong tháng 8.',
  'Đại diện Bộ Giao thông vận tải dự lễ khánh thành trước ngày 30/9.',
  'Bộ Công Thương giao dịch với đối tác trước ngày 1/8.',
  'Bộ Tài chính bàn giao trụ sở cho Bộ Nội vụ trong tháng 7.',
  'Lễ chuyển giao chức vụ giữa Bộ Y tế và Bộ Nội vụ diễn ra sáng 10/7.',
  'Bộ trưởng Bộ Ngoại giao tiếp Đại sứ trước ngày lên đường.',
  'Chính phủ đã yêu cầu như vậy nhiều lần.',
  'Cử tri yêu cầu công khai thông tin.',
  'Bộ Y tế đề nghị người dân đeo khẩu trang.',
  'Bộ Công an đề nghị truy tố 12 bị can.',
  'Hai nước đề nghị thúc đẩy hợp tác trong năm 2025.',
  'Bộ Tài chính yêu cầu doanh nghiệp nộp thuế trước ngày 30/9.',
  'Thời gian giao hàng của Bộ Quốc phòng được rút ngắn.',
  'Đại biểu Quốc hội đề nghị làm rõ trách nhiệm của Bộ Tài chính.',
  'Bộ Công an giao nhận 12 bị can tại cửa khẩu.',
  'Phiên chất vấn Bộ trưởng Bộ Y tế kết thúc trước 11 giờ.',
  'Chỉ đạo của Thủ tướng đã được Bộ Nội vụ thực hiện xong trong tháng 6.',
  'Ban Chỉ đạo và Bộ Tài chính họp trong tháng 8.',
  'Bộ Ngoại giao có trụ sở tại Hà Nội từ năm 1945.',
  'Theo yêu cầu của Bộ Công an, đường được cấm trước ngày 2/9.',
  'Theo đề nghị của Bộ Tài chính, Chính phủ ban hành nghị định trong tháng 7.',
  'Bộ Nội vụ nhận được đề nghị của Bộ Y tế trước ngày 1/7.',
  'Giao thừa năm nay, Bộ Công an tăng cường tuần tra.',
  'Giao thông quanh Bộ Tài chính ùn tắc trước kỳ nghỉ.',
  'Giao diện cổng thông tin của Bộ Y tế được đổi trong quý III.',
  'Số vốn được giao của Bộ Quốc phòng tăng trong năm 2025.',
  'Vốn giao cho các dự án của Bộ Xây dựng đã giải ngân hết.',
  'Ngoại giao kinh tế là trọng tâm của Bộ Ngoại giao trong năm 2025.',
  'Bộ Công an khởi tố vụ án trước ngày 30/6.',
  'Chủ tịch nước gửi thư chúc mừng Bộ Giáo dục và Đào tạo nhân năm học mới.',
  'Thủ tướng tiếp Bộ trưởng Bộ Quốc phòng nước bạn.',
  'Bộ Tài chính phối hợp với Bộ Công Thương tổ chức hội thảo sáng nay.',
  'Bộ Y tế cùng Bộ Nội vụ ký kết chương trình phối hợp.',
  'Bộ Tư pháp chủ trì hội nghị tổng kết sáng 9/7.',
  'Quốc hội thảo luận dự án luật do Bộ Tư pháp chủ trì soạn thảo.',
  'Chính phủ trình Quốc hội dự án luật trong tháng 10.',
  'Việc phân công của Bộ Nội vụ chưa rõ ràng.',
  'Bộ Xây dựng đề nghị lùi thời hạn đến hết năm 2026.',
  'Thủ tướng đánh giá cao Bộ Công an đã hoàn thành nhiệm vụ trước ngày 30/6.',
  'Bộ Công an giao hữu bóng đá với Bộ Quốc phòng trước ngày 2/9.',
  'Việc thu hồi giao cho Bộ Tài chính sẽ vướng vì chưa có chế tài.',
  'Bộ Y tế được giao 5.000 tỷ đồng trong năm 2025.',
  'Bộ Tài chính chủ trì, phối hợp với Bộ Tư pháp tổ chức hội thảo sáng nay.',
  'Trước ngày 1/7, Chính phủ đã họp với Bộ Nội vụ.',
  'Chính phủ phân công Bộ Nội vụ và một số cơ quan khác theo luật định.',
  'Việc giao cho Bộ Nội vụ trong tháng 12 và thời gian tới là phối hợp với các địa phương.',
]

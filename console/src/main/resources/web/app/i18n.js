/** Words of the page in its two languages. Vietnamese is the one that always exists. */
const words = {
  vi: {
    product: 'Tổng hợp', tagline: 'Tổng hợp báo cáo theo kế hoạch', skip: 'Đến bảng số liệu',
    plan: 'Kế hoạch', logout: 'Đăng xuất', other: 'English', path: 'Đường dẫn đơn vị',
    expected: 'Phải báo cáo', received: 'Đã nhận', onTime: 'Đúng hạn', late: 'Nộp muộn', returned: 'Trả lại', approved: 'Đã duyệt',
    counts: 'Tình hình nộp báo cáo', asOf: 'Số liệu đến', provisional: 'Số liệu tạm thời', complete: 'Đã đủ báo cáo',
    no: 'STT', activity: 'Các hoạt động', unitOfMeasure: 'Đơn vị', source: 'Nguồn biểu mẫu',
    coverage: '{n} trên {of} đơn vị đã báo cáo', summary: 'Đã nhận {n} trên {of} báo cáo.',
    units: 'Đơn vị trực thuộc', unit: 'Tên đơn vị', status: 'Trạng thái', reported: 'Đã báo cáo', indicator: 'Chỉ tiêu',
    search: 'Tìm đơn vị', searchHint: 'Tìm theo tên, không cần dấu', show: 'Hiển thị', all: 'Tất cả', missing: 'Còn thiếu', done: 'Đã đủ',
    noUnits: 'Không có đơn vị nào khớp.', leaf: 'Đơn vị này không có đơn vị trực thuộc trong kế hoạch.', found: '{n} đơn vị',
    submitted: 'Đã nộp', approvedOne: 'Đã duyệt', returnedOne: 'Trả lại', withdrawn: 'Đã rút', notYet: 'Chưa nộp', lateOne: 'Nộp muộn',
    whole: 'Đã đủ', part: 'Còn thiếu {n}', excused: 'Không phải nộp',
    alerts: 'Cảnh báo đang mở', noAlerts: 'Không có cảnh báo nào.', alertsClosed: 'Bạn không có quyền xem cảnh báo.', alertsDown: 'Chưa đọc được cảnh báo.',
    critical: 'Nghiêm trọng', warning: 'Cần chú ý', info: 'Thông tin', since: 'từ {at}', more: 'và {n} cảnh báo nữa',
    live: 'Trực tiếp', connecting: 'Đang kết nối…', broken: 'Mất kết nối, đang thử lại', paused: 'Đã tạm dừng', pausedWaiting: 'Đã tạm dừng, có số liệu mới',
    pause: 'Tạm dừng', resume: 'Tiếp tục', retry: 'Thử lại', loading: 'Đang tải số liệu…',
    noPlan: 'Chưa có kế hoạch nào', noPlanHint: 'Khi một kế hoạch được ban hành, số liệu của kế hoạch sẽ hiện ở đây.',
    noRights: 'Bạn không có quyền xem đơn vị này', noRightsHint: 'Mỗi người chỉ xem được đơn vị của mình và các đơn vị trực thuộc.', toTop: 'Về đơn vị của tôi',
    noTotal: 'Chưa có số liệu trong kế hoạch này', noTotalHint: 'Bản nháp chưa ban hành không có số liệu. Kế hoạch vừa ban hành cần vài giây.',
    down: 'Dịch vụ tạm thời không sẵn sàng', downHint: 'Số liệu vẫn được giữ nguyên. Trang sẽ tự thử lại.', draft: 'dự thảo',
  },
  en: {
    product: 'Tonghop', tagline: 'Reports by plan, summed up', skip: 'Skip to the figures',
    plan: 'Plan', logout: 'Sign out', other: 'Tiếng Việt', path: 'Path of the unit',
    expected: 'Expected', received: 'Received', onTime: 'On time', late: 'Late', returned: 'Returned', approved: 'Approved',
    counts: 'State of the reports', asOf: 'As of', provisional: 'Provisional', complete: 'All reported',
    no: 'No.', activity: 'Activities', unitOfMeasure: 'Unit', source: 'Source of the form',
    coverage: '{n} of {of} units have reported', summary: '{n} of {of} reports received.',
    units: 'Units below', unit: 'Unit', status: 'Status', reported: 'Reported', indicator: 'Indicator',
    search: 'Find a unit', searchHint: 'By name, accents not needed', show: 'Show', all: 'All', missing: 'Incomplete', done: 'Complete',
    noUnits: 'No unit matches.', leaf: 'This unit has no units below it in the plan.', found: 'Units shown: {n}',
    submitted: 'Submitted', approvedOne: 'Approved', returnedOne: 'Returned', withdrawn: 'Withdrawn', notYet: 'Not submitted', lateOne: 'Late',
    whole: 'Complete', part: '{n} missing', excused: 'Not asked',
    alerts: 'Open alerts', noAlerts: 'No alerts.', alertsClosed: 'You may not see alerts.', alertsDown: 'Alerts cannot be read right now.',
    critical: 'Critical', warning: 'Warning', info: 'Information', since: 'since {at}', more: 'and {n} more',
    live: 'Live', connecting: 'Connecting…', broken: 'Connection lost, trying again', paused: 'Paused', pausedWaiting: 'Paused, new figures wait',
    pause: 'Pause', resume: 'Resume', retry: 'Try again', loading: 'Loading figures…',
    noPlan: 'There is no plan yet', noPlanHint: 'Once a plan is issued, its figures appear here.',
    noRights: 'You may not see this unit', noRightsHint: 'Everyone sees their own unit and the units below it.', toTop: 'To my unit',
    noTotal: 'This plan has no figures yet', noTotalHint: 'A draft has no figures. A plan just issued needs a few seconds.',
    down: 'The service is not available right now', downHint: 'No figures are lost. The page keeps trying.', draft: 'draft',
  },
};

let lang = 'vi';

export const language = () => lang;

export function speak(to) {
  lang = to === 'en' ? 'en' : 'vi';
  document.documentElement.lang = lang;
}

export const t = (key, values = {}) =>
  (words[lang][key] ?? words.vi[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

/** The text of a {vi, en} object in the language of the page; a plain string is left alone. */
export const say = (text) => (typeof text === 'object' && text !== null ? text[lang] || text.vi || '' : (text ?? ''));

package io.tonghop.plan.plan;

/** Bodies that the API documentation shows. */
final class PlanExample {

    static final String PLAN = """
            {"number": "12/KH-UBND", "title": {"vi": "Tuần lễ học tập", "en": "Learning week"},
             "issuerId": "0b8d7a52-6a3e-4a5e-9f0c-1a2b3c4d5e6f", "signedOn": "2024-09-27",
             "signatory": {"name": "Nguyễn Văn A", "capacity": {"vi": "Phó Chủ tịch"}},
             "formId": "5f3b0f0e-7c39-4a9d-8e52-0d1c2b3a4f5e",
             "legalBases": [{"number": "1/CV", "date": "2024-09-01", "title": {"vi": "Công văn"}}],
             "period": {"from": "2024-10-01", "to": "2024-10-07"},
             "tasks": [{"lead": {"vi": "Phòng Giáo dục"}, "with": [{"vi": "Các phường"}], "content": {"vi": "Tổ chức"}}],
             "reporting": [{"tier": "ward", "date": "2024-10-01",
                            "due": {"rule": "before", "date": "2024-10-11", "zone": "Asia/Ho_Chi_Minh"}}]}
            """;

    static final String REASON = """
            {"reason": "Đã tổng kết"}""";

    private PlanExample() {}
}

package io.tonghop.plan.form;

/** A form, and a comparison of two, as the OpenAPI document shows them. */
final class FormExample {

    static final String FORM = """
            {"code": "CLASSES", "version": 1, "title": {"vi": "Lớp học", "en": "Classes"},
             "source": "Phụ lục, Kế hoạch số 331/KH-UBND ngày 30/9/2023",
             "narrative": [{"code": "I", "name": {"vi": "Kết quả", "en": "Results"}}],
             "measures": [{"code": "people", "name": {"vi": "Số người", "en": "People"}, "type": "count"},
                          {"code": "amount", "name": {"vi": "Số tiền", "en": "Amount"}, "type": "money",
                           "currency": "VND"}],
             "indicators": [
               {"code": "1", "name": {"vi": "Tổng số người tham gia, trong đó", "en": "Participants, of whom"},
                "unit": "người", "measures": ["people", "amount"], "basis": "people"},
               {"code": "1.1", "parent": "1", "name": {"vi": "Ngoại ngữ", "en": "Languages"}, "unit": "người",
                "measures": ["people"]},
               {"code": "1.2", "parent": "1", "name": {"vi": "Khác", "en": "Other"}, "unit": "người",
                "measures": ["people"], "tiers": ["ward"], "kinds": ["administrative", "school"]},
               {"code": "2", "name": {"vi": "Dân số từ 15 tuổi", "en": "People aged 15 and over"}, "unit": "người",
                "measures": ["people"]}],
             "rules": [{"code": "R1", "kind": "not-above", "cell": "1.people", "of": ["2.people"],
                        "severity": "error",
                        "message": {"vi": "Nhiều người học hơn dân số", "en": "More learners than people"}},
                       {"code": "R2", "kind": "required-with", "cell": "1.amount", "of": ["1.people"],
                        "severity": "warning", "message": {"vi": "Có lớp học mà không có kinh phí"}},
                       {"code": "R3", "kind": "at-most-times-last", "cell": "1.people", "factor": "1.5",
                        "severity": "warning", "message": {"vi": "Tăng hơn 1,5 lần so với kế hoạch trước"}}],
             "ratios": [{"code": "P1", "name": {"vi": "Tỷ lệ người học", "en": "Learners"},
                         "numerator": ["1.people"], "denominator": ["2.people"],
                         "denominatorSource": {"vi": "Niên giám thống kê, ngày 31/12/2023"}}],
             "shares": [{"code": "P2", "name": {"vi": "Tỷ lệ xã có lớp học", "en": "Communes with classes"},
                         "tier": "ward", "cell": "1.people", "comparison": "at-least", "value": 1}]}
            """;

    static final String COMPARISON = """
            {"from": {"id": "0197a3c0-0000-7000-8000-0000000000f1", "code": "CLASSES", "version": 1,
                      "title": {"vi": "Lớp học", "en": "Classes"}, "createdAt": "2023-09-20T02:00:00Z"},
             "to": {"id": "0197a3c0-0000-7000-8000-0000000000f2", "code": "CLASSES", "version": 2,
                    "title": {"vi": "Lớp học", "en": "Classes"}, "createdAt": "2024-09-20T02:00:00Z"},
             "sameForm": true, "comparable": false,
             "differences": {
               "form": [],
               "sections": {"added": ["II"], "removed": [], "changed": []},
               "measures": {"added": [], "removed": [], "changed": []},
               "indicators": {"added": [], "removed": ["1.2"], "changed": [
                 {"code": "1", "fields": [{"field": "basis", "before": "people", "after": "attendances"}]}]},
               "cells": {"added": [], "removed": ["1.2.people"], "changed": [
                 {"code": "1.people", "fields": [{"field": "basis", "before": "people", "after": "attendances"}],
                  "comparable": false, "reason": "other-basis"}]},
               "rules": {"added": [], "removed": [], "changed": []},
               "ratios": {"added": [], "removed": [], "changed": []},
               "shares": {"added": [], "removed": [], "changed": []}}}
            """;

    private FormExample() {}
}

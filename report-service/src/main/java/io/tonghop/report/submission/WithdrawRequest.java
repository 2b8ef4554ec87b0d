package io.tonghop.report.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report is taken back. */
@Schema(name = "WithdrawRequest", example = WithdrawRequest.EXAMPLE)
record WithdrawRequest(@Schema(maxLength = 2000) String reason) {

    static final String EXAMPLE = "{\"reason\": \"Số liệu thiếu hai lớp học\"}";
}

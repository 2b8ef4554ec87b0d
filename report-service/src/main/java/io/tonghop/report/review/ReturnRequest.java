package io.tonghop.report.review;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a report is sent back. */
@Schema(name = "ReturnRequest", example = ReturnRequest.EXAMPLE)
record ReturnRequest(
        @Schema(maxLength = 2000) String reason,

        @Schema(description = "What is wrong with which cell or section") @Nullable Map<String, String> cells) {

    static final String EXAMPLE =
            "{\"reason\": \"Xin kiểm tra lại\", \"cells\": {\"1.1.people\": \"Gấp mười lần năm trước\"}}";
}

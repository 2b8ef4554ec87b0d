package io.tonghop.report.submission;

import io.tonghop.contracts.Figure;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a body, for those who read the OpenAPI document; the body itself is read strictly, see {@code ContentReader}. */
@Schema(name = "SaveRequest", example = SaveRequest.EXAMPLE)
record SaveRequest(
        @Schema(
                description = "Cell to figure: a count is an integer, money a string of digits",
                example = "{\"1.1.people\": 240, \"10.1.amount\": \"150000000\"}")
        Map<String, Figure> figures,

        @Schema(description = "Cells for which there is nothing to report")
        List<String> nothing,

        @Schema(description = "Section to prose, at most 20,000 characters each")
        Map<String, String> narrative,

        @Schema(description = "Why a submitted report is corrected", maxLength = 2000) @Nullable String reason) {

    static final String EXAMPLE = """
            {"figures": {"1.1.events": 4, "1.1.people": 240, "10.1.amount": "150000000"},
             "nothing": ["1.3.events", "1.3.people"],
             "narrative": {"I.2": "Lễ phát động tổ chức ngày 1 tháng 10."}}
            """;
}

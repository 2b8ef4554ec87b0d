package io.tonghop.notification.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.tonghop.contracts.AlertEvent.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertSentencesTest {

    /** Before 11 October 2024 in Viet Nam, and twenty minutes past one in the morning of that day. */
    private static final Map<String, String> MOMENTS =
            Map.of("due", "2024-10-10T17:00:00Z", "submittedAt", "2024-10-10T18:20:00Z");

    @Test
    void writesMomentsAsTheyAreWrittenInVietNamAndByItsClock() {
        assertThat(AlertSentences.vi(Kind.overdue, "Phường 13", MOMENTS))
                .isEqualTo("Phường 13 chưa nộp báo cáo, hạn 11/10/2024 00:00.");
        assertThat(AlertSentences.vi(Kind.late, "Phường 13", MOMENTS))
                .isEqualTo("Phường 13 nộp muộn, lúc 11/10/2024 01:20, hạn 11/10/2024 00:00.");
        assertThat(AlertSentences.vi(Kind.returned, "Phường 13", MOMENTS)).contains("hạn 11/10/2024 00:00");
    }

    @Test
    void saysTheSameInEnglish() {
        assertThat(AlertSentences.en(Kind.overdue, "Ward 13", MOMENTS))
                .isEqualTo("Ward 13 has not reported; it was due on 11/10/2024 00:00.");
        assertThat(AlertSentences.en(Kind.late, "Ward 13", MOMENTS))
                .isEqualTo("Ward 13 reported late, on 11/10/2024 01:20; it was due on 11/10/2024 00:00.");
        assertThat(AlertSentences.en(Kind.returned, "Ward 13", MOMENTS)).contains("due on 11/10/2024 00:00");
    }
}

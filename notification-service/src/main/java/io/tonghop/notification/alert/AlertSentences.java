package io.tonghop.notification.alert;

import io.tonghop.contracts.AlertEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** What an alert says to a person. */
final class AlertSentences {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private AlertSentences() {}

    static String vi(AlertEvent.Kind kind, String unit, Map<String, String> parameters) {
        return switch (kind) {
            case overdue -> "%s chưa nộp báo cáo, hạn %s.".formatted(unit, moment(parameters, "due"));
            case late ->
                "%s nộp muộn, lúc %s, hạn %s."
                        .formatted(unit, moment(parameters, "submittedAt"), moment(parameters, "due"));
            case returned -> "Báo cáo của %s bị trả lại, chờ sửa; hạn %s.".formatted(unit, moment(parameters, "due"));
        };
    }

    static String en(AlertEvent.Kind kind, String unit, Map<String, String> parameters) {
        return switch (kind) {
            case overdue -> "%s has not reported; it was due on %s.".formatted(unit, moment(parameters, "due"));
            case late ->
                "%s reported late, on %s; it was due on %s."
                        .formatted(unit, moment(parameters, "submittedAt"), moment(parameters, "due"));
            case returned ->
                "The report of %s was returned and waits for correction; due on %s."
                        .formatted(unit, moment(parameters, "due"));
        };
    }

    private static String moment(Map<String, String> parameters, String name) {
        String written = parameters.get(name);
        return written == null ? "" : MOMENT.format(Instant.parse(written));
    }
}

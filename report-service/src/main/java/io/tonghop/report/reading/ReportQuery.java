package io.tonghop.report.reading;

import io.tonghop.report.ReportError;
import io.tonghop.report.content.Violations;
import io.tonghop.report.ledger.ReportStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which reports, and which part of them. */
public record ReportQuery(Optional<UUID> plan, Optional<ReportStatus> status, int page, int size) {

    static final int LARGEST_PAGE = 500;

    /** Reads the parameters of a request; all that is wrong is said at once. */
    static ReportQuery of(
            @Nullable String plan, @Nullable String status, @Nullable String page, @Nullable String size) {
        Violations violations = new Violations();
        var query = new ReportQuery(
                Optional.ofNullable(plan).flatMap(id -> id(id, violations)),
                Optional.ofNullable(status).flatMap(name -> status(name, violations)),
                number("page", page, 0, 0, 1_000_000, violations),
                number("size", size, 50, 1, LARGEST_PAGE, violations));
        violations.throwAs(ReportError.INVALID_REQUEST);
        return query;
    }

    private static Optional<UUID> id(String id, Violations violations) {
        if (id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Optional.of(UUID.fromString(id));
        }
        violations.add("plan", "phải là mã UUID", "must be a UUID");
        return Optional.empty();
    }

    private static Optional<ReportStatus> status(String name, Violations violations) {
        Optional<ReportStatus> status = Arrays.stream(ReportStatus.values())
                .filter(value -> value.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (status.isEmpty()) {
            String known = Arrays.toString(ReportStatus.values());
            violations.add("status", "phải là một trong " + known, "must be one of " + known);
        }
        return status;
    }

    private static int number(
            String field, @Nullable String text, int absent, int least, int most, Violations violations) {
        if (text == null) {
            return absent;
        }
        if (text.matches("[0-9]{1,7}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        violations.add(
                field, "phải là số từ " + least + " đến " + most, "must be a number from " + least + " to " + most);
        return absent;
    }
}

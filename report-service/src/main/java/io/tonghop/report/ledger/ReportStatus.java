package io.tonghop.report.ledger;

import io.tonghop.contracts.ReportEvent;
import java.util.Optional;

/** Where a report stands, as stored and shown. */
public enum ReportStatus {
    draft("đang là bản nháp"),
    submitted("đã gửi"),
    returned("đã bị trả lại"),
    approved("đã được duyệt"),
    withdrawn("đã rút");

    private final String vi;

    ReportStatus(String vi) {
        this.vi = vi;
    }

    public String vi() {
        return vi;
    }

    /** What the topic says of it; drafts stay inside. */
    public Optional<ReportEvent.Status> published() {
        return this == draft ? Optional.empty() : Optional.of(ReportEvent.Status.valueOf(name()));
    }
}

package io.tonghop.notification;

import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Text;
import io.tonghop.contracts.Topics;
import io.tonghop.platform.testing.Records;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A district and a ward of one plan, as their events. */
public final class NotificationFixture {

    public final UUID plan = UUID.randomUUID();
    public final UUID district = UUID.randomUUID();
    public final UUID ward = UUID.randomUUID();

    public String alertKey(String kind) {
        return plan + "/" + ward + "/" + kind;
    }

    public void owes(long revision, Instant due) {
        owes(revision, due, ObligationEvent.Status.active);
    }

    public void owes(long revision, Instant due, ObligationEvent.Status status) {
        Records.send(
                Topics.OBLIGATIONS,
                Topics.key(plan, ward),
                new ObligationEvent(
                        plan,
                        ward,
                        revision,
                        "26905",
                        new Text("Phường 13", "Ward 13"),
                        "ward",
                        List.of(ward, district),
                        List.of(),
                        false,
                        due,
                        List.of(),
                        List.of("1.people"),
                        status));
    }

    public void reports(long revision, ReportEvent.Status status, @Nullable Instant submittedAt) {
        Records.send(
                Topics.REPORTS,
                Topics.key(plan, ward),
                new ReportEvent(plan, ward, revision, status, submittedAt, Map.of(), List.of(), null));
    }
}

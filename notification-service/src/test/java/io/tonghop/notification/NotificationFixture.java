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
        send(obligation(ward, revision, due, status, List.of(ward, district)));
    }

    /** The ward stands below another district from now on. */
    public void moves(long revision, Instant due, UUID newDistrict) {
        send(obligation(ward, revision, due, ObligationEvent.Status.active, List.of(ward, newDistrict)));
    }

    public static void send(ObligationEvent duty) {
        Records.send(Topics.OBLIGATIONS, Topics.key(duty.planId(), duty.unitId()), duty);
    }

    public ObligationEvent obligation(
            UUID unit, long revision, Instant due, ObligationEvent.Status status, List<UUID> path) {
        return new ObligationEvent(
                plan,
                unit,
                revision,
                "26905",
                new Text("Phường 13", "Ward 13"),
                "ward",
                path,
                List.of(),
                false,
                due,
                List.of(),
                List.of("1.people"),
                status);
    }

    public static ReportEvent report(
            UUID plan, UUID unit, long revision, ReportEvent.Status status, @Nullable Instant submittedAt) {
        return new ReportEvent(plan, unit, revision, status, submittedAt, Map.of(), List.of(), null);
    }

    public void reports(long revision, ReportEvent.Status status, @Nullable Instant submittedAt) {
        Records.send(Topics.REPORTS, Topics.key(plan, ward), report(plan, ward, revision, status, submittedAt));
    }
}

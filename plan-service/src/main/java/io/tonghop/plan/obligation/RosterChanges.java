package io.tonghop.plan.obligation;

import io.tonghop.contracts.ObligationEvent.Status;
import io.tonghop.plan.PlanError;
import io.tonghop.platform.problem.ErrorCode.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decisions about single units of a plan: more time, an excuse, another place. Each answers whose obligation has changed. */
@ApplicationScoped
public class RosterChanges {

    private final ObligationRepository obligations;
    private final ObligationOutbox outbox;

    RosterChanges(ObligationRepository obligations, ObligationOutbox outbox) {
        this.obligations = obligations;
        this.outbox = outbox;
    }

    /**
     * Moves deadlines.
     *
     * @param unitIds whose; of all that are expected when absent
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> extend(Roster roster, @Nullable List<UUID> unitIds, Instant due) {
        return change("extended", roster, unitIds, one -> {
            if (unitIds == null && one.status() != Status.active) {
                return false;
            }
            one.extend(due);
            return true;
        });
    }

    /** Excuses units: they are not expected, but what they send counts. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> excuse(Roster roster, List<UUID> unitIds) {
        return change("excused", roster, unitIds, one -> one.status() == Status.active && one.become(Status.excused));
    }

    /** Expects units again that were excused. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> reinstate(Roster roster, List<UUID> unitIds) {
        return change(
                "reinstated", roster, unitIds, one -> one.status() == Status.excused && one.become(Status.active));
    }

    /**
     * Moves units within the plan.
     *
     * @param paths the new path of each unit, itself first
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> move(Roster roster, Map<UUID, List<UUID>> paths) {
        List<UUID> moved = change(
                "moved",
                roster,
                List.copyOf(paths.keySet()),
                one -> one.move(java.util.Objects.requireNonNull(paths.get(one.unitId()))));
        Set<UUID> above = new HashSet<>();
        paths.values().forEach(path -> above.addAll(path.subList(1, path.size())));
        List<Obligation> parents = obligations.locked(roster.planId(), roster.kind(), above).stream()
                .filter(Obligation::consolidate)
                .toList();
        outbox.publish("amended", parents, roster);
        return moved;
    }

    private List<UUID> change(
            String change, Roster roster, @Nullable List<UUID> unitIds, Predicate<Obligation> changes) {
        List<Obligation> locked = unitIds == null
                ? obligations.locked(roster.planId(), roster.kind())
                : obligations.locked(roster.planId(), roster.kind(), unitIds);
        if (unitIds != null) {
            checkAllAsked(unitIds, locked);
        }
        List<Obligation> changed = locked.stream().filter(changes).toList();
        outbox.publish(change, changed, roster);
        return changed.stream().map(Obligation::unitId).toList();
    }

    private static void checkAllAsked(List<UUID> unitIds, List<Obligation> found) {
        Set<UUID> asked = new HashSet<>();
        found.stream().filter(one -> one.status() != Status.cancelled).forEach(one -> asked.add(one.unitId()));
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < unitIds.size(); i++) {
            if (!asked.contains(unitIds.get(i))) {
                violations.add(new Violation("unitIds[" + i + "]", "không phải báo cáo / owes no report"));
            }
        }
        if (!violations.isEmpty()) {
            throw PlanError.UNIT_NOT_ASKED.problem(violations);
        }
    }
}

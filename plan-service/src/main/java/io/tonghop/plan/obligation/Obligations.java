package io.tonghop.plan.obligation;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.Topics;
import io.tonghop.plan.PlanError;
import io.tonghop.platform.outbox.Outbox;
import io.tonghop.platform.problem.ErrorCode.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What units owe: begun and moved within the transaction of the plan's use case, each change an event. */
@ApplicationScoped
public class Obligations {

    private final ObligationRepository obligations;
    private final Outbox outbox;

    Obligations(ObligationRepository obligations, Outbox outbox) {
        this.obligations = obligations;
        this.outbox = outbox;
    }

    @Transactional(TxType.MANDATORY)
    public void begin(UUID planId, List<Asked> asked, FormSpec form) {
        Set<UUID> above = asked.stream()
                .flatMap(one -> one.unit().path().stream().skip(1))
                .collect(Collectors.toSet());
        List<Obligation> begun = asked.stream()
                .map(one ->
                        new Obligation(planId, one, above.contains(one.unit().id())))
                .toList();
        obligations.persist(begun);
        publish("io.tonghop.obligation.created", begun, form, planId);
    }

    /**
     * Moves deadlines.
     *
     * @param unitIds whose; all of the plan when absent
     * @return whose were moved
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> extend(UUID planId, @Nullable List<UUID> unitIds, Instant due, FormSpec form) {
        List<Obligation> extended = unitIds == null ? obligations.locked(planId) : obligations.locked(planId, unitIds);
        List<UUID> found = extended.stream().map(Obligation::unitId).toList();
        if (unitIds != null) {
            checkAllAsked(unitIds, new HashSet<>(found));
        }
        extended.forEach(obligation -> obligation.extend(due));
        publish("io.tonghop.obligation.extended", extended, form, planId);
        return found;
    }

    private static void checkAllAsked(List<UUID> unitIds, Set<UUID> found) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < unitIds.size(); i++) {
            if (!found.contains(unitIds.get(i))) {
                violations.add(new Violation("unitIds[" + i + "]", "không phải báo cáo / owes no report"));
            }
        }
        if (!violations.isEmpty()) {
            throw PlanError.UNIT_NOT_ASKED.problem(violations);
        }
    }

    private void publish(String type, List<Obligation> changed, FormSpec form, UUID planId) {
        obligations.flush();
        outbox.append(changed.stream()
                .map(one ->
                        new Outbox.Entry(Topics.OBLIGATIONS, Topics.key(planId, one.unitId()), type, one.event(form)))
                .toList());
    }
}

package io.tonghop.plan.obligation;

import io.tonghop.contracts.ObligationEvent.Kind;
import io.tonghop.contracts.ObligationEvent.Status;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.job.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What units owe: begun and changed by the plan, within the transaction of its use case, each change an event. */
@ApplicationScoped
public class Obligations {

    private static final int CHUNK = 1_000;

    private final ObligationRepository obligations;
    private final ObligationOutbox outbox;

    Obligations(ObligationRepository obligations, ObligationOutbox outbox) {
        this.obligations = obligations;
        this.outbox = outbox;
    }

    /** Begins what a plan asks that is issued now. It is written chunk by chunk, and each is forgotten. */
    @Transactional(TxType.MANDATORY)
    public void begin(Roster roster, List<Asked> asked, Progress progress) {
        Set<UUID> above = above(asked);
        for (int from = 0; from < asked.size(); from += CHUNK) {
            progress.at(from, asked.size());
            List<Obligation> begun = asked.subList(from, Math.min(from + CHUNK, asked.size())).stream()
                    .map(one -> begun(roster, one, above))
                    .toList();
            obligations.insert(begun);
            outbox.publish("created", begun, roster);
        }
    }

    /** Brings what is owed to what an amended plan asks; whoever is asked no more is cancelled. */
    @Transactional(TxType.MANDATORY)
    public void amend(Roster roster, List<Asked> asked) {
        Map<UUID, Obligation> known = byUnit(obligations.locked(roster.planId(), roster.kind()));
        Set<UUID> above = above(asked);
        List<Obligation> created = new ArrayList<>();
        Set<Obligation> changed = new HashSet<>();
        for (Asked one : asked) {
            Obligation obligation = known.remove(one.unit().id());
            if (obligation == null) {
                created.add(begun(roster, one, above));
                continue;
            }
            boolean amended = obligation.amend(one);
            boolean parent = above.contains(one.unit().id()) && obligation.consolidate();
            if (amended || parent) {
                changed.add(obligation);
            }
        }
        List<Obligation> cancelled = known.values().stream()
                .filter(one -> one.become(Status.cancelled))
                .toList();
        obligations.persist(created);
        outbox.publish("created", created, roster);
        outbox.publish("amended", changed, roster);
        outbox.publish("cancelled", cancelled, roster);
    }

    /** Adds units to what a plan asks already; one that was cancelled is asked again. */
    @Transactional(TxType.MANDATORY)
    public void add(Roster roster, List<Asked> asked) {
        Map<UUID, Obligation> known = byUnit(obligations.locked(roster.planId(), roster.kind()));
        Set<UUID> above = new HashSet<>(above(asked));
        known.values()
                .forEach(one -> above.addAll(one.path().subList(1, one.path().size())));
        List<Obligation> created = new ArrayList<>();
        Set<Obligation> changed = new HashSet<>();
        for (Asked one : asked) {
            Obligation obligation = known.get(one.unit().id());
            if (obligation == null) {
                created.add(begun(roster, one, above));
            } else if (obligation.status() == Status.cancelled) {
                obligation.amend(one);
                changed.add(obligation);
            } else {
                throw PlanError.UNIT_ASKED_TWICE.problem(one.unit().name().vi());
            }
        }
        known.values().stream()
                .filter(one -> above.contains(one.unitId()) && one.consolidate())
                .forEach(changed::add);
        obligations.persist(created);
        outbox.publish("created", created, roster);
        outbox.publish("amended", changed, roster);
    }

    /** Cancels all that is owed under a plan. */
    @Transactional(TxType.MANDATORY)
    public void cancel(Roster roster) {
        List<Obligation> cancelled = obligations.locked(roster.planId(), roster.kind()).stream()
                .filter(one -> one.become(Status.cancelled))
                .toList();
        outbox.publish("cancelled", cancelled, roster);
    }

    /** Notes that a unit has issued the plan that it owed; nothing when it owed none. */
    @Transactional(TxType.MANDATORY)
    public void meet(Roster roster, UUID unitId, UUID byPlan, Instant at) {
        List<Obligation> met = obligations.locked(roster.planId(), Kind.plan, List.of(unitId)).stream()
                .filter(one -> one.meet(byPlan, at))
                .toList();
        outbox.publish("met", met, roster);
    }

    private static Obligation begun(Roster roster, Asked asked, Set<UUID> above) {
        UUID unit = asked.unit().id();
        return new Obligation(roster.id(unit), asked, above.contains(unit));
    }

    private static Map<UUID, Obligation> byUnit(List<Obligation> obligations) {
        Map<UUID, Obligation> byUnit = new HashMap<>();
        obligations.forEach(one -> byUnit.put(one.unitId(), one));
        return byUnit;
    }

    private static Set<UUID> above(List<Asked> asked) {
        return asked.stream().flatMap(one -> one.unit().path().stream().skip(1)).collect(Collectors.toSet());
    }
}

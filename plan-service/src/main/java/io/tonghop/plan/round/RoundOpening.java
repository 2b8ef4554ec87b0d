package io.tonghop.plan.round;

import io.tonghop.plan.job.Progress;
import io.tonghop.plan.plan.Plan;
import io.tonghop.plan.plan.PlanIssue;
import io.tonghop.plan.plan.PlanRepository;
import io.tonghop.plan.regime.Rounds;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Opens rounds: on the first day of a round a plan for it is issued, with the regimes of the periodic plan. Each exists once,
 * whoever opens it, and one that was missed is opened later.
 */
@ApplicationScoped
public class RoundOpening {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PlanRepository plans;
    private final PlanIssue issue;
    private final Clock clock;

    RoundOpening(PlanRepository plans, PlanIssue issue, Clock clock) {
        this.plans = plans;
        this.issue = issue;
        this.clock = clock;
    }

    /** The periodic plans in force. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<UUID> periodicPlans() {
        return plans.getEntityManager()
                .createNativeQuery(
                        "select id from plan where status in ('issued', 'amended') and content ->> 'rounds' is not null"
                                + " order by id",
                        UUID.class)
                .getResultList();
    }

    /** Opens the rounds of a plan that have begun, all or none. */
    @Transactional
    public void open(UUID planId) {
        Plan periodic = plans.findById(planId, LockModeType.PESSIMISTIC_WRITE);
        Rounds rounds = periodic.content().rounds();
        if (!periodic.status().isInForce() || rounds == null) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), VIET_NAM);
        Set<LocalDate> opened = opened(planId);
        Actor actor = new Actor(periodic.issuedBy(), periodic.issuerId());
        rounds.within(periodic.content().period()).stream()
                .filter(window -> !window.days().from().isAfter(today))
                .filter(window -> !opened.contains(window.days().from()))
                .forEach(window -> {
                    Plan round = periodic.round(window, clock.instant());
                    plans.persist(round);
                    issue.issue(round, actor, Progress.UNWATCHED);
                });
    }

    @SuppressWarnings("unchecked")
    private Set<LocalDate> opened(UUID planId) {
        List<LocalDate> days = plans.getEntityManager()
                .createNativeQuery("select round_from from plan where round_of = :plan", LocalDate.class)
                .setParameter("plan", planId)
                .getResultList();
        return Set.copyOf(days);
    }
}

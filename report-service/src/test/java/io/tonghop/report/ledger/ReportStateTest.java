package io.tonghop.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tonghop.report.ledger.ReportState.Approved;
import io.tonghop.report.ledger.ReportState.Blank;
import io.tonghop.report.ledger.ReportState.Draft;
import io.tonghop.report.ledger.ReportState.Editable;
import io.tonghop.report.ledger.ReportState.Received;
import io.tonghop.report.ledger.ReportState.Returned;
import io.tonghop.report.ledger.ReportState.Submitted;
import io.tonghop.report.ledger.ReportState.Withdrawn;
import io.tonghop.report.obligation.ReportKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportStateTest {

    private static final Instant FIRST = Instant.parse("2023-10-10T16:59:59.999999Z");
    private static final List<ReportAction> ACTIONS = List.of(ReportAction.values());
    private static final Instant LATER = FIRST.plusSeconds(3600);

    /** Every transition that is legal, and where it leads; whatever is not here must be refused. */
    private static final Map<ReportState, Map<ReportAction, ReportState>> LEGAL = Map.of(
            new Blank(), Map.of(ReportAction.save, new Draft()),
            new Draft(), Map.of(ReportAction.save, new Draft(), ReportAction.submit, new Submitted(LATER)),
            new Submitted(FIRST),
                    Map.of(
                            ReportAction.correct, new Submitted(FIRST),
                            ReportAction.withdraw, new Withdrawn(),
                            ReportAction.sendBack, new Returned(),
                            ReportAction.approve, new Approved(FIRST)),
            new Returned(), Map.of(ReportAction.save, new Draft()),
            new Approved(FIRST), Map.of(ReportAction.sendBack, new Returned()),
            new Withdrawn(), Map.of(ReportAction.save, new Draft()));

    record Step(ReportState from, ReportAction action, Optional<ReportState> to) {}

    static Stream<Step> everyStateAndAction() {
        return LEGAL.entrySet().stream()
                .flatMap(state -> Arrays.stream(ReportAction.values())
                        .map(action -> new Step(
                                state.getKey(),
                                action,
                                Optional.ofNullable(state.getValue().get(action)))));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndAction")
    void allowsTheLegalTransitionsAndNoOther(Step step) {
        Report report = report(step.from());
        if (step.to().isPresent()) {
            assertThat(take(report, step.action())).isEqualTo(step.to().get());
        } else {
            HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> take(report, step.action()));
            boolean blank = step.from() instanceof Blank;
            assertThat(problem.getType())
                    .hasToString("urn:problem:report:" + (blank ? "no-report" : "illegal-transition"));
            assertThat(problem.getStatusCode()).isEqualTo(blank ? 404 : 409);
        }
    }

    @Test
    void theTableAboveNamesEveryState() {
        Set<Class<?>> states = new HashSet<>();
        for (Class<?> permitted : ReportState.class.getPermittedSubclasses()) {
            if (permitted.isInterface()) {
                states.addAll(Arrays.asList(permitted.getPermittedSubclasses()));
            } else {
                states.add(permitted);
            }
        }
        assertThat(LEGAL.keySet()).extracting(Object::getClass).hasSameElementsAs(states);
    }

    @Test
    void isReadBackAsItWasStored() {
        LEGAL.keySet().stream()
                .filter(state -> !(state instanceof Blank))
                .forEach(state -> assertThat(ReportState.of(state.status().orElseThrow(), state.submittedAt()))
                        .isEqualTo(state));
    }

    @Test
    void keepsTheMomentOfSubmissionExactlyWhileItCounts() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int life = 0; life < 200; life++) {
            ReportState state = new Blank();
            Optional<Instant> submittedAt = Optional.empty();
            for (int step = 0; step < 50; step++) {
                ReportAction action = ACTIONS.get(random.nextInt(ACTIONS.size()));
                Optional<ReportState> next = tried(state, action);
                if (next.isPresent()) {
                    state = next.get();
                    submittedAt = switch (action) {
                        case submit -> Optional.of(LATER);
                        case correct, approve -> submittedAt;
                        case save, withdraw, sendBack -> Optional.empty();
                    };
                }
                assertThat(state.submittedAt()).as("seed %d", seed).isEqualTo(submittedAt);
            }
        }
    }

    private static Optional<ReportState> tried(ReportState state, ReportAction action) {
        try {
            return Optional.of(take(report(state), action));
        } catch (HttpProblem illegal) {
            return Optional.empty();
        }
    }

    private static ReportState take(Report report, ReportAction action) {
        return switch (action) {
            case save -> report.in(Editable.class, action).save();
            case submit -> report.in(Draft.class, action).submit(LATER);
            case correct -> report.in(Submitted.class, action).correct();
            case withdraw -> report.in(Submitted.class, action).withdraw();
            case sendBack -> report.in(Received.class, action).sendBack();
            case approve -> report.in(Submitted.class, action).approve();
        };
    }

    private static Report report(ReportState state) {
        return new Report(new ReportKey(UUID.randomUUID(), UUID.randomUUID()), 1, state);
    }
}

package io.tonghop.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tonghop.report.obligation.ReportKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTest {

    private static final Report BLANK = at(0);
    private static final Report THIRD = at(3);

    @Test
    void letsTheFirstSaveGoWithoutAWord() {
        assertThatCode(() -> Precondition.of(null, null).require(BLANK)).doesNotThrowAnyException();
        assertThatCode(() -> Precondition.of(null, "*").require(BLANK)).doesNotThrowAnyException();
    }

    @Test
    void asksForTheRevisionOnceThereIsOne() {
        assertThat(status(null, null)).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "\"1\", \"3\"", "*"})
    void acceptsTheRevisionThatIs(String ifMatch) {
        assertThatCode(() -> Precondition.of(ifMatch, null).require(THIRD)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"4\"", "W/\"3\"", "\"03\"", "\"\"", "\"abc\"", "\"99999999999999999999\""})
    void refusesAnotherRevision(String ifMatch) {
        assertThat(status(ifMatch, null)).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "", "\"3", "3\"", "\"3\",", "\"3\" \"4\"", "null"})
    void namesTheHeaderThatCannotBeRead(String ifMatch) {
        assertThat(status(ifMatch, null)).isEqualTo(400);
    }

    @Test
    void refusesToMakeWhatIsThere() {
        assertThat(status(null, "*")).isEqualTo(412);
        assertThat(status("\"3\"", "*")).isEqualTo(400);
        assertThat(status(null, "\"3\"")).isEqualTo(400);
    }

    @Test
    void refusesARevisionOfWhatIsNotThere() {
        HttpProblem problem = catchThrowableOfType(
                HttpProblem.class, () -> Precondition.of("\"1\"", null).require(BLANK));
        assertThat(problem.getStatusCode()).isEqualTo(412);
    }

    private static int status(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        HttpProblem problem = catchThrowableOfType(
                HttpProblem.class, () -> Precondition.of(ifMatch, ifNoneMatch).require(THIRD));
        return problem.getStatusCode();
    }

    private static Report at(long revision) {
        ReportState state = revision == 0 ? new ReportState.Blank() : new ReportState.Draft();
        return new Report(new ReportKey(UUID.randomUUID(), UUID.randomUUID()), revision, state);
    }
}

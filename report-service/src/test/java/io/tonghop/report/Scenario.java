package io.tonghop.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.tonghop.contracts.ObligationEvent;
import io.tonghop.contracts.ObligationEvent.Recipient;
import io.tonghop.contracts.PlanEvent;
import io.tonghop.contracts.ReportEvent;
import io.tonghop.contracts.Text;
import io.tonghop.contracts.Topics;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.Records;
import io.tonghop.platform.testing.Tokens;
import io.tonghop.report.content.QuestionnaireFixture;
import io.tonghop.report.obligation.ObligationRepository;
import io.tonghop.report.obligation.ReportKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A ward below a district below a city, a plan of the ministry, and a committee that also receives the ward's report. */
public final class Scenario {

    public static final Instant DUE = Instant.parse("2099-10-10T17:00:00Z");

    public final UUID plan = UUID.randomUUID();
    public final UUID ministry = UUID.randomUUID();
    public final UUID city = UUID.randomUUID();
    public final UUID district = UUID.randomUUID();
    public final UUID ward = UUID.randomUUID();
    public final UUID committee = UUID.randomUUID();
    public final UUID stranger = UUID.randomUUID();

    /** Plan and obligation of the ward have arrived. */
    public static Scenario issued() {
        var scenario = new Scenario();
        scenario.sendPlan(1, PlanEvent.Status.issued);
        scenario.sendObligation(scenario.ward, 1, ObligationEvent.Status.active, DUE);
        scenario.awaitArrival(scenario.ward);
        return scenario;
    }

    public void sendPlan(long revision, PlanEvent.Status status) {
        var period = new PlanEvent.Period(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 7));
        Records.send(
                Topics.PLANS,
                plan.toString(),
                new PlanEvent(
                        plan,
                        revision,
                        "331/KH-UBND",
                        Text.vi("Tuần lễ"),
                        ministry,
                        LocalDate.of(2023, 9, 30),
                        period,
                        status,
                        QuestionnaireFixture.form()));
    }

    public void sendObligation(UUID unit, long revision, ObligationEvent.Status status, Instant due) {
        Records.send(Topics.OBLIGATIONS, Topics.key(plan, unit), obligation(unit, revision, status, due));
    }

    public ObligationEvent obligation(UUID unit, long revision, ObligationEvent.Status status, Instant due) {
        return new ObligationEvent(
                plan,
                unit,
                revision,
                "26944",
                Text.vi("Phường 1"),
                "ward",
                List.of(unit, district, city, ministry),
                List.of(),
                false,
                due,
                List.of(new Recipient(district, due, null), new Recipient(committee, due, null)),
                QuestionnaireFixture.form().cellsAskedOf("ward"),
                status);
    }

    public void awaitArrival(UUID unit) {
        var obligations = Arc.container().instance(ObligationRepository.class).get();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> obligations
                        .visible(new ReportKey(plan, unit), unit)
                        .filter(obligation -> obligation.plan() != null)
                        .isPresent());
    }

    public RequestSpecification reporter() {
        return as(ward, Roles.REPORTER);
    }

    public RequestSpecification reviewer() {
        return as(district, Roles.REVIEWER);
    }

    public static RequestSpecification as(UUID unit, String... roles) {
        return given().auth().oauth2(Tokens.of(unit, roles)).contentType(ContentType.JSON);
    }

    public String path() {
        return path(ward);
    }

    public String path(UUID unit) {
        return "/api/reports/" + plan + "/" + unit;
    }

    /** Saves the ward's report; revision 0 stands for the first time. */
    public Response save(long revision, String body) {
        RequestSpecification request = reporter().body(body);
        return (revision == 0 ? request : request.header("If-Match", tag(revision))).put(path());
    }

    /** Saves and submits the ward's first report. */
    public void submitted(String body) {
        reporter().body(body).queryParam("submit", true).put(path()).then().statusCode(201);
    }

    public Response submit(long revision) {
        return reporter().header("If-Match", tag(revision)).post(path() + "/submit");
    }

    /** The event on the topic, once it has this revision. */
    public ReportEvent event(long revision) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(newest()).isNotNull().isEqualTo(revision));
        return Records.newest(Topics.REPORTS, Topics.key(plan, ward), ReportEvent.class)
                .orElseThrow();
    }

    private Long newest() {
        return Records.newest(Topics.REPORTS, Topics.key(plan, ward), ReportEvent.class)
                .map(ReportEvent::revision)
                .orElse(0L);
    }

    public static String tag(long revision) {
        return "\"" + revision + "\"";
    }
}

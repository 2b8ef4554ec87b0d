package io.tonghop.plan.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Issues a plan to 10,000 wards and 50,000 schools, and compares it with the least that PostgreSQL needs to insert as many rows
 * of as many bytes. Run it with {@code ./mvnw verify -pl plan-service -am -Dtest=IssueBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}; it is no part of the build.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class IssueBenchmark {

    private static final Logger LOG = Logger.getLogger(IssueBenchmark.class);
    private static final int WARDS = 10_000;
    private static final int SCHOOLS = 50_000;
    private static final int MINUTES = 600_000;

    @Inject
    DataSource database;

    @Test
    void issuesToSixtyThousandUnits() throws SQLException {
        PlanScenario scenario = PlanScenario.begun();
        importUnits(scenario.country().mark());
        UUID plan = scenario.created(
                scenario.plan(
                        "{\"tier\": \"ward\", \"date\": \"2024-10-01\", \"exceptIds\": [], \"due\": {\"rule\": \"before\", \"date\": \"2024-10-15\"}}",
                        "{\"kind\": \"school\", \"date\": \"2024-10-01\", \"due\": {\"rule\": \"before\", \"date\": \"2024-10-10\"}}"));
        String planner = scenario.country().planner("P");
        long heapBefore = usedHeap();

        long begun = System.nanoTime();
        String job = given().auth()
                .oauth2(planner)
                .header("Prefer", "respond-async")
                .post("/api/plans/" + plan + "/issue")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> given().auth()
                                .oauth2(planner)
                                .get("/api/jobs/" + job)
                                .path("status"),
                        "done"::equals);
        long issued = System.nanoTime() - begun;
        long heapAfter = usedHeap();
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> one("select count(*) from outbox") == 0);
        long published = System.nanoTime() - begun;

        long rows = one("select count(*) from obligation where plan_id = '" + plan + "'");
        long bytes = one("select avg(pg_column_size(o.*))::bigint from obligation o where plan_id = '" + plan + "'");
        long floor = timed(() -> insertPlain(rows, bytes));
        LOG.infof(
                "%d obligations: issued in %d ms, all published after %d ms; inserting as many rows of %d bytes: %d ms;"
                        + " ratio %.1f; heap %d MB before, %d MB after",
                rows,
                issued / 1_000_000,
                published / 1_000_000,
                bytes,
                floor / 1_000_000,
                (double) issued / floor,
                heapBefore >> 20,
                heapAfter >> 20);
        assertThat(rows).isEqualTo(WARDS + SCHOOLS + 3);
    }

    private static void importUnits(String mark) {
        StringBuilder csv = new StringBuilder("code,name,parent_code,level,valid_from,valid_to,kind\n");
        for (int ward = 0; ward < WARDS; ward++) {
            csv.append("K%d-%s,Phường %d,D%s,ward,,2025-07-01,\n".formatted(ward, mark, ward, mark));
        }
        for (int school = 0; school < SCHOOLS; school++) {
            csv.append("S%d-%s,Trường %d,K%d-%s,ward,,2025-07-01,school\n"
                    .formatted(school, mark, school, school % WARDS, mark));
        }
        HttpClientConfig patient = HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", MINUTES);
        given().config(RestAssuredConfig.config().httpClient(patient))
                .auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .contentType("text/csv")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/units/import")
                .then()
                .statusCode(200);
    }

    /** The obligations and their events, as one statement and without an index. */
    private void insertPlain(long rows, long bytes) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table floor (id bigint, body text)");
            statement.executeUpdate("insert into floor select n, repeat('x', " + bytes + ") from generate_series(1, "
                    + 2 * rows + ") n");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    private long one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

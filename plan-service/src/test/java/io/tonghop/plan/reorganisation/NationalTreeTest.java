package io.tonghop.plan.reorganisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.platform.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tree of the whole country, its merger of 1 July 2025 and its history; only where the files are there. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class NationalTreeTest {

    private static final Logger LOG = Logger.getLogger(NationalTreeTest.class);
    private static final int MINUTES = 120_000;

    @Inject
    EntityManager entities;

    private Path files;

    @BeforeEach
    void find() {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        files = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/units"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("none"));
        assumeTrue(Files.isDirectory(files), "SKIPPED: the country's unit files are not here");
    }

    @Test
    void theMergerOfJuly2025GivesTheTreeOfTheNextDayAndIsUndoneAndTheHistoryAnswersForAnyDate() throws IOException {
        importing(treeOf30June2025());
        assertThat(count("province", "2025-06-30")).isEqualTo(63);
        assertThat(count("district", "2025-06-30")).isEqualTo(696);
        assertThat(count("ward", "2025-06-30")).isEqualTo(10_035);

        merging()
                .queryParam("preview", true)
                .post("/api/reorganisations/files")
                .then()
                .statusCode(200)
                .body("counts.district.closed", equalTo(696))
                .body("counts.ward.divided", greaterThan(0));
        assertThat(count("ward", "2025-07-01")).isEqualTo(10_035);

        long begun = System.nanoTime();
        String id = merging()
                .post("/api/reorganisations/files")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        LOG.infof("the merger took %d ms", (System.nanoTime() - begun) / 1_000_000);
        assertThat(count("province", "2025-07-01")).isEqualTo(34);
        assertThat(count("district", "2025-07-01")).isZero();
        assertThat(count("ward", "2025-07-01")).isEqualTo(3_321);
        assertThat(count("ward", "2025-06-30")).isEqualTo(10_035);
        assertThat(shape("2025-07-01")).isEqualTo(fileShape());

        admin().post("/api/reorganisations/" + id + "/undo").then().statusCode(200);
        assertThat(count("province", "2025-07-01")).isEqualTo(63);
        assertThat(count("ward", "2025-07-01")).isEqualTo(10_035);

        QuarkusTransaction.requiringNew().run(this::forgetTheCountry);
        String history = Files.readString(files.resolve("vn_units_history.csv"));
        long again = System.nanoTime();
        importing(history);
        LOG.infof("the history took %d ms", (System.nanoTime() - again) / 1_000_000);
        assertThat(count("province", "2024-10-01")).isEqualTo(63);
        assertThat(count("province", "2025-07-02")).isEqualTo(34);
        String binhThanh = unit("district", "binh thanh", "2024-10-01");
        admin().queryParam("parent", binhThanh)
                .queryParam("date", "2024-10-01")
                .get("/api/units")
                .then()
                .body("total", equalTo(20));
        admin().queryParam("date", "2025-09-29")
                .queryParam("code", "16681")
                .get("/api/units")
                .then()
                .body("items.name.vi", hasItem("Phường Thành Vinh"));
        String thanhVinh = admin().queryParam("date", "2025-09-29")
                .queryParam("code", "16681")
                .get("/api/units")
                .path("items[0].id");
        admin().queryParam("date", "2025-09-29")
                .get("/api/units/" + thanhVinh + "/ancestors")
                .then()
                .body("items[0].name.vi", equalTo("Tỉnh Nghệ An"));
    }

    /** So many events would delay those that other tests wait for. */
    @AfterEach
    void untilAllIsPublished() {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> QuarkusTransaction.requiringNew().call(this::isAllPublished));
    }

    private boolean isAllPublished() {
        return (Boolean) entities.createNativeQuery("select not exists (select 1 from outbox)", Boolean.class)
                .getSingleResult();
    }

    private void forgetTheCountry() {
        entities.createNativeQuery(
                        "delete from unit_edge where unit_id in (select id from unit where code ~ '^[0-9]+$')")
                .executeUpdate();
        entities.createNativeQuery("delete from unit where code ~ '^[0-9]+$'").executeUpdate();
    }

    private RequestSpecification merging() {
        return admin().multiPart("effectiveOn", "2025-07-01")
                .multiPart("title", "Sắp xếp đơn vị hành chính các cấp năm 2025")
                .multiPart("units", files.resolve("vn_units_new_34.csv").toFile())
                .multiPart("map", files.resolve("vn_ward_merge_map_mit.csv").toFile())
                .multiPart(
                        "map",
                        files.resolve("vn_province_merge_map_2025-07-01.csv").toFile());
    }

    /** The file has the units of that day alone, so that parents and children do not reach back equally far. */
    private String treeOf30June2025() throws IOException {
        return Files.readAllLines(files.resolve("vn_units_old_63.csv")).stream()
                .map(line -> line.startsWith("code,") ? line : line.replaceFirst(",[^,]*,[^,]*$", ",,"))
                .collect(Collectors.joining("\n"));
    }

    private static void importing(String csv) {
        admin().contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/units/import")
                .then()
                .statusCode(200);
    }

    private static String unit(String tier, String name, String date) {
        return admin().queryParam("tier", tier)
                .queryParam("q", name)
                .queryParam("date", date)
                .queryParam("code", "765")
                .get("/api/units")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** How many units of the country, whose codes are digits alone, are of a tier on a day. */
    private long count(String tier, String date) {
        return (Long) entities.createNativeQuery(
                        "select count(*) from unit where tier = :tier and code ~ '^[0-9]+$' and validity @> cast(:date as date)",
                        Long.class)
                .setParameter("tier", tier)
                .setParameter("date", LocalDate.parse(date))
                .getSingleResult();
    }

    private Object shape(String date) {
        return entities.createNativeQuery("""
                        select string_agg(u.code || '<' || p.code, ',' order by u.code) from unit u
                        join unit_edge e on e.unit_id = u.id and e.validity @> cast(:date as date)
                        join unit p on p.id = e.parent_id
                        where u.tier = 'ward' and u.code ~ '^[0-9]+$' and u.validity @> cast(:date as date)
                        """, String.class)
                .setParameter("date", LocalDate.parse(date))
                .getSingleResult();
    }

    private Object fileShape() throws IOException {
        return Files.readAllLines(files.resolve("vn_units_new_34.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(columns -> columns[3].equals("ward"))
                .map(columns -> columns[0] + "<" + columns[2])
                .sorted()
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
    }

    private static RequestSpecification admin() {
        HttpClientConfig patient = HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", MINUTES);
        return given().config(RestAssuredConfig.config().httpClient(patient))
                .auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN));
    }
}

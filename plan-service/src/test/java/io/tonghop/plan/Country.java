package io.tonghop.plan;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.tonghop.platform.security.Roles;
import io.tonghop.platform.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A small country of its own for one test: a ministry, two provinces, a district with three wards below the first, and a ward
 * directly below the second. Its codes are its own, since official codes of one time must differ.
 */
public record Country(String mark) {

    /** A country that has been imported. */
    public static Country imported() {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        Country country = new Country(UUID.randomUUID().toString().substring(0, 8));
        given().auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .contentType("text/csv")
                .body(country.csv().getBytes(StandardCharsets.UTF_8))
                .post("/api/units/import")
                .then()
                .statusCode(200);
        return country;
    }

    /** Adds units by lines such as {@code S%1$s,Trường,W1%1$s,ward,,,,school}. */
    public void add(String lines) {
        String header = "code,name,parent_code,level,valid_from,valid_to,name_en,kind\n";
        given().auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .contentType("text/csv")
                .body((header + lines.formatted(mark)).getBytes(StandardCharsets.UTF_8))
                .post("/api/units/import")
                .then()
                .statusCode(200);
    }

    public String csv() {
        return """
                code,name,parent_code,level,valid_from,valid_to,name_en
                M%1$s,Bộ Giáo dục,,ministry,,,Ministry of Education
                P%1$s,Thành phố Một %1$s,M%1$s,province,,,
                Q%1$s,Tỉnh Hai %1$s,M%1$s,province,,,
                D%1$s,Quận Bình Thạnh %1$s,P%1$s,district,,2025-07-01,
                W1%1$s,Phường 1,D%1$s,ward,,2025-07-01,
                W2%1$s,Phường 2,D%1$s,ward,,2025-07-01,
                W3%1$s,Phường 3,D%1$s,ward,2024-01-01,2025-07-01,
                X%1$s,Xã Thành Vinh,Q%1$s,ward,2024-01-01,,
                """.formatted(mark);
    }

    /** The id of the unit whose code begins so. */
    public UUID id(String letter) {
        return UUID.fromString(given().auth()
                .oauth2(Tokens.withoutUnit(Roles.ADMIN))
                .queryParam("code", letter + mark)
                .get("/api/units")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    public String planner(String letter) {
        return Tokens.of(id(letter), Roles.PLANNER);
    }

    public String reporter(String letter) {
        return Tokens.of(id(letter), Roles.REPORTER);
    }
}

package io.tonghop.plan.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.platform.testing.EmbeddedParts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Forms that were there before titles could be searched are found as those that came after. */
@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class FormTitleMigrationTest {

    @Inject
    DataSource database;

    @Test
    void writesTitlesOfOldFormsAsTheServiceWritesThoseOfNewOnes() throws IOException, SQLException {
        String code = "F" + UUID.randomUUID();
        Forms.creating(Forms.json(code)
                        .replace("Lớp học", " Đợt  ĐĂNG ký\\tlớp học \\n Thị xã ")
                        .replace("Classes", "Évening  Classes"))
                .statusCode(201);
        String written = searchTitle(code);

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update form set search_title = 'x' where code = '" + code + "'");
            statement.execute(update());
            connection.commit();
        }

        assertThat(written).isEqualTo("dot dang ky lop hoc thi xa\nevening classes");
        assertThat(searchTitle(code)).isEqualTo(written);
    }

    private String searchTitle(String code) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select search_title from form where code = ?")) {
            query.setString(1, code);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static String update() throws IOException {
        try (InputStream migration =
                FormTitleMigrationTest.class.getResourceAsStream("/db/migration/V040__find_forms_by_title.sql")) {
            String script = new String(Objects.requireNonNull(migration).readAllBytes(), StandardCharsets.UTF_8);
            return script.substring(script.indexOf("update form"), script.lastIndexOf("alter table"));
        }
    }
}

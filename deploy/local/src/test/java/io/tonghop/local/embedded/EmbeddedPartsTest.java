package io.tonghop.local.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPartsTest {

    @Test
    void databaseIsPostgres18AndKeepsItsDataOverARestart(@TempDir Path dir) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(dir.resolve("pg"), 0)) {
            database.ensureDatabase("plan");
            database.ensureDatabase("plan");
            try (Connection plan = DriverManager.getConnection(database.jdbcUrl("plan"), "plan", "plan")) {
                assertThat(plan.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
                plan.createStatement().execute("create table kept (name text)");
                plan.createStatement().execute("insert into kept values (unaccent('Bình Thạnh'))");
            }
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(dir.resolve("pg"), 0);
                Connection plan = DriverManager.getConnection(database.jdbcUrl("plan"), "plan", "plan");
                var kept = plan.createStatement().executeQuery("select name from kept")) {
            assertThat(kept.next()).isTrue();
            assertThat(kept.getString(1)).isEqualTo("Binh Thanh");
        }
    }

    @Test
    void brokerKeepsItsTopicsOverARestart(@TempDir Path dir) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(dir.resolve("kafka"), 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("kept", 3, (short) 1)))
                    .all()
                    .get();
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(dir.resolve("kafka"), 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).contains("kept");
        }
    }
}

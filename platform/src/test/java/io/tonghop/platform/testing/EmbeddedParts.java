package io.tonghop.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tonghop.local.embedded.EmbeddedBroker;
import io.tonghop.local.embedded.EmbeddedDatabase;
import io.tonghop.local.identity.LocalIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL with an empty database, a real Kafka and a real token issuer, for tests of a service. */
public class EmbeddedParts implements QuarkusTestResourceLifecycleManager {

    /** Where the issuer keeps its keys and what it is called, for {@link Tokens}. */
    static final String ISSUER_DIR = "tonghop.test.issuer-dir";

    static final String ISSUER_URL = "tonghop.test.issuer-url";

    private static final String DATABASE = "service";

    private EmbeddedDatabase database;
    private EmbeddedBroker broker;
    private LocalIssuer issuer;

    @Override
    public Map<String, String> start() {
        Path dir = temporaryDirectory();
        database = EmbeddedDatabase.start(dir.resolve("postgres"), 0);
        database.ensureDatabase(DATABASE);
        broker = EmbeddedBroker.start(dir.resolve("kafka"), 0);
        issuer = LocalIssuer.start(dir.resolve("identity"), 0);

        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", database.jdbcUrl(DATABASE));
        config.put("quarkus.datasource.username", DATABASE);
        config.put("quarkus.datasource.password", DATABASE);
        config.put("kafka.bootstrap.servers", broker.bootstrapServers());
        config.put("quarkus.oidc.auth-server-url", issuer.url());
        config.put(ISSUER_DIR, dir.resolve("identity").toString());
        config.put(ISSUER_URL, issuer.url());
        return config;
    }

    @Override
    public void stop() {
        issuer.close();
        broker.close();
        database.close();
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("tonghop-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.tonghop.report.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tonghop.platform.testing.EmbeddedParts;
import io.tonghop.report.database.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedParts.class)
class RevisionTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update report_revision set figures = '{}'",
                "delete from report_revision",
                "truncate report_revision"
            })
    void refusesToChangeWhatWasWritten(String change) {
        Database database = Arc.container().instance(Database.class).get();
        assertThatThrownBy(() -> database.update(change))
                .rootCause()
                .hasMessageContaining("report_revision is written once");
    }
}

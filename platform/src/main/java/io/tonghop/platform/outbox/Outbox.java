package io.tonghop.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * Where a use case leaves its events, in the same transaction as the change they tell of.
 *
 * <p>Order for each key is the order of the appends, so two transactions that change the same thing must exclude each other
 * before they append: by its row lock, or by a version that makes the second one fail.
 */
@ApplicationScoped
public class Outbox {

    /**
     * An event on its way.
     *
     * @param type the CloudEvents type, such as {@code io.tonghop.report.submitted}
     * @param value written as JSON
     */
    public record Entry(String topic, String key, String type, Object value) {}

    private static final String INSERT = "insert into outbox (topic, key, type, payload) values (?, ?, ?, ?)";

    private final DataSource dataSource;
    private final ObjectMapper json;

    public Outbox(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String topic, String key, String type, Object value) {
        append(List.of(new Entry(topic, key, type, value)));
    }

    /** Appends many in one statement batch, in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Collection<Entry> entries) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Entry entry : entries) {
                insert.setString(1, entry.topic());
                insert.setString(2, entry.key());
                insert.setString(3, entry.type());
                insert.setString(4, json.writeValueAsString(entry.value()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("cannot append to the outbox", failure);
        }
    }
}

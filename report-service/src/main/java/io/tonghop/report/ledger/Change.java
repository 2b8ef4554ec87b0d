package io.tonghop.report.ledger;

import io.tonghop.report.content.Content;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One step in the life of a report.
 *
 * @param cellReasons what is wrong with which cell or section, for a report that is sent back
 * @param at by the database's clock, in the transaction of the change
 */
public record Change(
        ReportAction action,
        ReportState to,
        Content content,
        Optional<String> reason,
        Map<String, String> cellReasons,
        Author author,
        Instant at) {}

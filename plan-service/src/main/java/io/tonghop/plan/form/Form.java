package io.tonghop.plan.form;

import io.tonghop.contracts.FormSpec;
import io.tonghop.contracts.Text;
import io.tonghop.plan.unit.SearchName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a form. It never changes: a new version does. */
@Entity
@Immutable
public class Form {

    @Id
    private UUID id;

    private String code;
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    private String searchTitle;

    @JdbcTypeCode(SqlTypes.JSON)
    private FormSpec spec;

    private String createdBy;
    private Instant createdAt;

    protected Form() {}

    Form(FormSpec spec, String createdBy, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.code = spec.code();
        this.version = spec.version();
        this.title = spec.title();
        this.searchTitle = searchable(spec.title());
        this.spec = spec;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public FormSpec spec() {
        return spec;
    }

    Instant createdAt() {
        return createdAt;
    }

    private static String searchable(Text title) {
        String vi = SearchName.of(title.vi());
        return title.en() == null ? vi : vi + "\n" + SearchName.of(title.en());
    }
}

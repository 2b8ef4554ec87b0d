package io.tonghop.plan.unit;

import io.tonghop.contracts.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A level of administration; a smaller rank stands above a larger one. */
@Entity
class Tier {

    @Id
    private String code;

    private int rank;
    private String nameVi;
    private String nameEn;

    protected Tier() {}

    Tier(String code, TierRequest request) {
        this.code = code;
        this.rank = request.rank();
        this.nameVi = request.name().vi();
        this.nameEn = english(request.name());
    }

    void take(TierRequest request) {
        rank = request.rank();
        nameVi = request.name().vi();
        nameEn = english(request.name());
    }

    private static String english(Text name) {
        String en = name.en();
        return en == null ? name.vi() : en;
    }

    String code() {
        return code;
    }

    int rank() {
        return rank;
    }

    TierView view() {
        return new TierView(code, rank, new Text(nameVi, nameEn));
    }
}

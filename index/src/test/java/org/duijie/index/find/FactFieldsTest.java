package org.duijie.index.find;

import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.Party;
import org.duijie.index.profiles.Entry;

import static org.assertj.core.api.Assertions.assertThat;

class FactFieldsTest {
    private static final Party FIRM = new Enterprise("ent-1", "某某化工", null, new Contact("024-1234567", null), null,
            null);

    private final RandomProfiles random = new RandomProfiles(Seeds.fresh().trial(0).nextLong());
    private final FactFields fields = new FactFields();

    @Test
    void writesWhatFactsReadOfAGraduateAndNeitherNameNorSchoolNorContact() {
        Graduate graduate = new Graduate("g-1", "王小明", "某某大学", new Contact("13800000000", "wang@example.com"),
                random.graduate());

        List<IndexableField> written = fields(new Entry.OfParty(graduate, 1));

        assertThat(written).extracting(IndexableField::name).allMatch(name -> name.startsWith("find.GraduateProfile"))
                .contains("find.GraduateProfile#", "find.GraduateProfile.major",
                        "find.GraduateProfile.degree+education");
        assertThat(written).extracting(field -> field.binaryValue().utf8ToString())
                .noneMatch(value -> value.contains("王小明") || value.contains("某某") || value.contains("13800000000")
                        || value.contains("@"));
    }

    @Test
    void writesNothingOfPartiesThatAreNoCandidates() {
        assertThat(fields(new Entry.OfParty(FIRM, 1))).isEmpty();
    }

    @Test
    void writesOnlyNeedsThatMayBeShown() {
        Need need = new Position("p-1", "ent-1", "岗位", "", random.position(), "", List.of());

        for (Standing standing : Standing.values()) {
            assertThat(fields(new Entry.OfNeed(need, 1, standing, FIRM)).isEmpty()).as("%s", standing)
                    .isNotEqualTo(standing.published());
        }
    }

    private List<IndexableField> fields(Entry entry) {
        Document document = new Document();
        fields.add(entry, document);
        return document.getFields();
    }
}

package org.duijie.engine.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duijie.engine.need.Need;
import org.duijie.engine.party.Party;

/** The columns of a list of one kind, the same for import and export. Immutable and thread safe. */
public final class Template {
    private static final Map<ListKind, Template> ALL = new EnumMap<>(ListKind.class);

    static {
        for (ListKind kind : ListKind.values()) {
            ALL.put(kind, new Template(kind, switch (kind) {
                case GRADUATE -> PartyColumns.graduate();
                case EXPERT -> PartyColumns.expert(false);
                case EXPERT_TEAM -> PartyColumns.expertTeam();
                case ENTERPRISE, INSTITUTION, DEPARTMENT -> PartyColumns.organisation(kind);
                case POSITION -> PositionColumns.all();
                case PROJECT, CHALLENGE -> ExpertiseColumns.all(kind);
            }));
        }
    }

    private final ListKind kind;
    private final List<Column> columns;

    private Template(ListKind kind, List<Column> columns) {
        this.kind = kind;
        this.columns = List.copyOf(columns);
    }

    /** The template of lists of that kind. */
    public static Template of(ListKind kind) {
        Template template = ALL.get(kind);
        if (template == null) {
            throw new IllegalArgumentException("No template of " + kind);
        }
        return template;
    }

    /** What its rows are. */
    public ListKind kind() {
        return kind;
    }

    /** Its columns from left to right; a column may read what those before it have said. */
    public List<Column> columns() {
        return columns;
    }

    /** The column with that key; empty if there is none. */
    public Optional<Column> find(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** A party as a row, a text a column. */
    public List<String> write(Party party) {
        return write(Draft.of(party));
    }

    /**
     * A need as a row, a text a column.
     *
     * @param owner the party whose need it is
     */
    public List<String> write(Need need, Party owner) {
        Draft draft = Draft.of(need);
        draft.aside(Draft.Aside.OWNER_NAME, owner.name());
        draft.aside(Draft.Aside.OWNER_KIND, owner.partyKind().label().zh());
        String code = Owners.creditCode(owner);
        draft.aside(Draft.Aside.OWNER_CODE, code == null ? "" : code);
        return write(draft);
    }

    private List<String> write(Draft record) {
        return columns.stream().map(column -> column.write(record)).toList();
    }
}

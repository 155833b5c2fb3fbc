package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Department;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Institution;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;

/** The organisations on record, and those a list brings along; found by id, credit code or name. Not thread safe. */
final class Owners {
    private static final int AT_ONCE = 500;

    private final Map<String, Party> byId = new HashMap<>();
    private final Map<String, Party> byCode = new HashMap<>();
    private final Map<String, List<Party>> byName = new HashMap<>();
    private final Map<String, Party> added = new LinkedHashMap<>();

    /** All that are on record now. */
    static Owners of(Parties parties) {
        Owners owners = new Owners();
        for (PartyKind kind : PartyKind.values()) {
            String after = null;
            do {
                if (!kind.host()) {
                    break;
                }
                Page<Versioned<Party>> page = parties.list(kind, null, false, after, AT_ONCE);
                page.items().forEach(item -> owners.enter(item.value()));
                after = page.next();
            } while (after != null);
        }
        return owners;
    }

    private void enter(Party party) {
        byId.put(party.id(), party);
        String code = creditCode(party);
        if (code != null) {
            byCode.putIfAbsent(code, party);
        }
        byName.computeIfAbsent(Folding.name(party.name()), name -> new ArrayList<>(1)).add(party);
    }

    /** The organisation with that id. */
    Optional<Party> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The organisation with that credit code. */
    Optional<Party> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The organisations of that name. */
    List<Party> named(String name) {
        return byName.getOrDefault(Folding.name(name), List.of());
    }

    /** Those that were not on record, in the order they came. */
    List<Party> added() {
        return List.copyOf(added.values());
    }

    /** The organisation of that name, code and kind: that of its id, else a new one, which is not entered yet. */
    Party found(String name, @Nullable String code, PartyKind kind) {
        String id = Ids.organisation(kind, name, code);
        Party known = byId.get(id);
        return known != null ? known : switch (kind) {
            case INSTITUTION -> new Institution(id, name, code, Contact.NONE, null, null);
            case DEPARTMENT -> new Department(id, name, code, Contact.NONE, null, null);
            default -> new Enterprise(id, name, code, Contact.NONE, null, null);
        };
    }

    /** Enters an organisation that a list brings along, unless it is known. It must be legal: later rows will name it. */
    void add(Party party) {
        if (!byId.containsKey(party.id())) {
            enter(party);
            added.put(party.id(), party);
        }
    }

    /** The credit code of an organisation; null if it has none or is none. */
    static @Nullable String creditCode(Party party) {
        return switch (party) {
            case Enterprise organisation -> organisation.creditCode();
            case Institution organisation -> organisation.creditCode();
            case Department organisation -> organisation.creditCode();
            default -> null;
        };
    }

    /** A column of organisations by name or id; those not on record are said and left out. */
    static Column parties(String path, String zh, String en) {
        return Column.of(path, zh, en, cell -> {
            List<String> ids = new ArrayList<>();
            for (String part : PlainCells.parts(cell.text())) {
                List<Party> named = cell.owners().named(part);
                if (named.size() == 1) {
                    ids.add(named.getFirst().id());
                } else if (part.matches("[a-z0-9_-]{1,64}")) {
                    ids.add(part);
                } else {
                    cell.remark(part, "没有登记这个单位，已略去", "is no organisation on record and was left out");
                }
            }
            if (!ids.isEmpty() || PlainCells.nothing(cell.text())) {
                cell.draft().put(path, ids.stream().distinct().toList());
            }
        }, record -> {
            List<String> ids = record.texts(path);
            return ids == null ? "" : PlainCells.list(ids);
        }).note("单位名称或编号，可填多项，用“；”分开", "Names or ids, divided by ;");
    }
}

package org.duijie.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duijie.engine.lawful.Attribute;
import org.duijie.engine.lawful.Exceptions;
import org.duijie.engine.lawful.Mention;
import org.duijie.engine.lawful.Provision;
import org.duijie.engine.lawful.Provisions;
import org.duijie.engine.lawful.Treatment;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;

/** Says of protected attributes that were found what becomes of them in one book. Not thread safe. */
final class AttributeRemarks {
    private final String book;
    private final List<Exceptions.Entry> exceptions;
    private final List<Remark> found = new ArrayList<>();

    /** @param exceptions those that count in the book */
    AttributeRemarks(String book, List<Exceptions.Entry> exceptions) {
        this.book = book;
        this.exceptions = exceptions;
    }

    /** All of it, in the order it was added. */
    List<Remark> found() {
        return List.copyOf(found);
    }

    /**
     * Adds what was found at a place.
     *
     * @param scopes what an exception may name to cover it
     */
    void add(Remark.Spot spot, Set<String> scopes, Map<Attribute, List<Mention>> touched) {
        touched.forEach((attribute, mentions) -> {
            Provision provision = Provisions.of(book, attribute);
            if (provision.treatment() != Treatment.ALLOW) {
                found.add(remark(spot, provision, mentions, covering(attribute, scopes)));
            }
        });
    }

    private Optional<Exceptions.Claim> covering(Attribute attribute, Set<String> scopes) {
        return exceptions.stream().map(Exceptions.Entry::claim)
                .filter(claim -> claim.attribute() == attribute && scopes.contains(claim.scope())).findFirst();
    }

    private static Remark remark(Remark.Spot spot, Provision provision, List<Mention> mentions,
            Optional<Exceptions.Claim> exception) {
        String words = mentions.stream().map(Mention::words).distinct().collect(Collectors.joining("、"));
        boolean refused = provision.treatment() == Treatment.REFUSE && exception.isEmpty();
        return new Remark(Remark.Kind.ATTRIBUTE, refused ? Remark.Grade.REFUSED : Remark.Grade.WARNING, spot, words,
                message(provision, mentions, exception), hint(refused, exception), List.of());
    }

    private static Text message(Provision provision, List<Mention> mentions, Optional<Exceptions.Claim> exception) {
        boolean proxy = mentions.stream().allMatch(Mention::proxy);
        Text label = provision.attribute().label();
        Text touches = Text.of((proxy ? "变相触及受保护的特征：" : "触及受保护的特征：") + label.zh(),
                (proxy ? "Touches a protected attribute in a roundabout way: " : "Touches a protected attribute: ")
                        + label.en());
        Text basis = exception.map(claim -> Text.of("已登记例外：" + claim.document() + claim.clause() + "，有效期至 "
                + claim.validUntil(),
                "excepted by " + claim.document() + ", " + claim.clause() + ", until "
                        + claim.validUntil()))
                .orElse(provision.source());
        return Text.of(touches.zh() + "。" + basis.zh(), touches.en() + ". " + basis.en());
    }

    private static Text hint(boolean refused, Optional<Exceptions.Claim> exception) {
        if (exception.isPresent()) {
            return Text.of("发布前请核对文件仍然有效；到期后这里将被拒绝",
                    "Make sure that the document still holds; after that day this is refused");
        }
        return refused
                ? Text.of("请改写或删去；确有文件允许的，先由管理员登记合法例外",
                        "Reword or remove it; where a document allows it, an administrator enters a lawful exception first")
                : Text.of("请核对有无文件依据，没有的改写或删去", "Make sure that a document allows it; else reword or remove it");
    }
}

package org.duijie.rules.compile;

import java.io.StringReader;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiled rules, ready to be asked. All packages are compiled at once and each then gets a base of its own, because a
 * record would else be matched against the rows of every criterion. Drools' classic mode: it reads new rules several times
 * faster than the executable model.
 */
final class Firing {
    private final Map<String, KiePackage> packages;

    private Firing(Map<String, KiePackage> packages) {
        this.packages = packages;
    }

    /** Compiles rules; a refusal by Drools is a mistake of ours, since no text of a sheet stands in them. */
    static Firing compile(Collection<String> rules) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(KnowledgeBuilderFactory
                .newKnowledgeBuilderConfiguration(null, Firing.class.getClassLoader()));
        rules.forEach(
                drl -> builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL));
        if (builder.hasErrors()) {
            throw new IllegalStateException("Generated rules do not compile: " + builder.getErrors());
        }
        return new Firing(builder.getKnowledgePackages().stream().filter(p -> !p.getRules().isEmpty())
                .collect(Collectors.toUnmodifiableMap(KiePackage::getName, Function.identity())));
    }

    /**
     * Asks the rules of one package about each record.
     *
     * @return for each record, the places of the rows that hit
     */
    List<BitSet> ask(String name, List<? extends Record> records) {
        KiePackage rules = packages.get(name);
        if (rules == null) {
            return records.stream().map(r -> new BitSet()).toList();
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(List.of(rules));
        KieSession session = base.newKieSession();
        try {
            BitSet hits = new BitSet();
            session.setGlobal("answer", (IntConsumer) hits::set);
            return records.stream().map(record -> fire(session, record, hits)).toList();
        } finally {
            session.dispose();
        }
    }

    private static BitSet fire(KieSession session, Record record, BitSet hits) {
        hits.clear();
        var handle = session.insert(record);
        session.fireAllRules();
        session.delete(handle);
        return (BitSet) hits.clone();
    }
}

package org.duijie.engine.vocabulary;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChainTest {

    @Test
    void anIndustryIsInTheChainsOfAllThatItLiesWithin() {
        assertThat(Chain.of(Industry.of("C2614"))).extracting(Chain::key).containsExactly("chemicals");
        assertThat(Chain.of(Industry.of("C3581"))).extracting(Chain::key).containsExactly("medicine", "machinery");
        assertThat(Chain.of(Industry.of("C"))).isEmpty();
        assertThat(Chain.of(Industry.of("S"))).isEmpty();
    }

    @Test
    void everyChainIsFoundByItsKeyAndHasIndustries() {
        assertThat(Chain.all()).allSatisfy(chain -> {
            assertThat(Chain.find(chain.key())).contains(chain);
            assertThat(chain.industries()).isNotEmpty();
        });
        assertThat(Chain.all()).extracting(Chain::key).doesNotHaveDuplicates();
    }
}

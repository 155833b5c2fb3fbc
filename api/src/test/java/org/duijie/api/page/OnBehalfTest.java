package org.duijie.api.page;

import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.context.request.ServletWebRequest;

import org.duijie.engine.audit.Actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OnBehalfTest {

    private final OnBehalf onBehalf = new OnBehalf();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void namesWhoeverSignedInWhateverTheRequestSays() throws NoSuchMethodException {
        request.setUserPrincipal(() -> "wang");
        request.setParameter("account", "system");

        assertThat(onBehalf.supportsParameter(writer())).isTrue();
        assertThat(resolve()).isEqualTo(new Actor("wang"));
    }

    @Test
    void refusesToWriteForNobody() {
        assertThatThrownBy(this::resolve).isInstanceOf(AuthenticationException.class);
    }

    private Actor resolve() throws NoSuchMethodException {
        return onBehalf.resolveArgument(writer(), null, new ServletWebRequest(request), null);
    }

    private static MethodParameter writer() throws NoSuchMethodException {
        return new MethodParameter(Page.class.getDeclaredMethod("write", Actor.class), 0);
    }

    interface Page {
        void write(Actor actor);
    }
}

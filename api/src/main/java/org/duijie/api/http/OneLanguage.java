package org.duijie.api.http;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

import org.duijie.engine.text.Text;

/** Writes a text as a string in the language of whoever sent the request. Thread safe. */
final class OneLanguage extends StdSerializer<Text> {

    OneLanguage() {
        super(Text.class);
    }

    @Override
    public void serialize(Text text, JsonGenerator json, SerializationContext context) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        json.writeString(text.in(ReaderLocale.of(((ServletRequestAttributes) request).getRequest())));
    }
}

package org.duijie.api.watch;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.duijie.api.need.TermsLines;
import org.duijie.api.opening.OpeningInput;
import org.duijie.api.page.PageController;
import org.duijie.engine.text.Text;
import org.duijie.engine.watch.Owner;

/** The searches somebody saved, and what came up for them, as a page and as a feed. */
@PageController
final class WatchPages {
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final WatchDesk desk;
    private final MessageSource messages;

    WatchPages(WatchDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** A position that came up, as a line of the list. */
    record Row(String id, String title, String owner, Text summary, boolean fresh) {}

    /** A search of the list; see {@link WatchDesk.Shown}. */
    record Group(long number, Text label, String address, String feed, int news, List<Row> rows) {}

    /** Who looks at the list has seen what is new in it. */
    @GetMapping("/searches")
    String list(HttpServletRequest request, HttpServletResponse response, Model model) {
        List<WatchDesk.Shown> shown = Devices.find(request).map(owner -> looked(Devices.get(request, response)))
                .orElse(List.of());
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        model.addAttribute("groups", shown.stream()
                .map(one -> new Group(one.search().number(), one.label(), one.address(),
                        root + "/feeds/" + one.search().feed(), one.news(),
                        one.items().stream().map(WatchPages::row).toList()))
                .toList());
        return "watch/list";
    }

    private List<WatchDesk.Shown> looked(Owner owner) {
        List<WatchDesk.Shown> shown = desk.list(owner);
        desk.look(owner, shown);
        return shown;
    }

    private static Row row(WatchDesk.Item item) {
        return new Row(item.position().id(), item.position().title(), item.ownerName(),
                TermsLines.summary(item.position().terms()), item.fresh());
    }

    @PostMapping("/searches")
    String save(OpeningInput input, HttpServletRequest request,
            HttpServletResponse response) {
        desk.save(input, Devices.get(request, response));
        return "redirect:/searches";
    }

    @PostMapping("/searches/{number}/removal")
    String remove(@PathVariable String number, HttpServletRequest request) {
        desk.remove(Devices.find(request), number);
        return "redirect:/searches";
    }

    /** What came up for a search, for feed readers; not sent again while nothing has changed. */
    @GetMapping("/feeds/{feed}")
    @ResponseBody
    ResponseEntity<byte[]> feed(@PathVariable String feed, Locale locale) {
        byte[] bytes = new AtomFeed(ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString(),
                messages.getMessage("brand", null, locale), locale).write(desk.feed(feed));
        return ResponseEntity.ok().contentType(ATOM).cacheControl(CacheControl.noCache())
                .eTag('"' + DigestUtils.md5DigestAsHex(bytes) + '"').body(bytes);
    }
}

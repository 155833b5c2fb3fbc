package org.duijie.api.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.account.Account;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/** Signing in, and changing one's own password. */
@PageController
final class SignInPages {
    private final Accounts accounts;
    private final PasswordChange change;

    SignInPages(Accounts accounts, PasswordChange change) {
        this.accounts = accounts;
        this.change = change;
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "account/sign-in";
    }

    @GetMapping("/password")
    String password(Actor actor, Model model) {
        return form(actor, List.of(), model);
    }

    @PostMapping("/password")
    String change(HttpServletRequest request, HttpServletResponse response, @RequestParam String current,
            @RequestParam String next, @RequestParam String again, Actor actor, Model model) {
        if (!next.equals(again)) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(actor, List.of(new Violation("again", "", Text.of("两次输入的新密码不一致",
                    "The new password was not typed the same twice"))), model);
        }
        try {
            change.change(request, response, actor.account(), current, next);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(actor, refusal.violations(), model);
        }
        return "redirect:/";
    }

    private String form(Actor actor, List<Violation> problems, Model model) {
        model.addAttribute("oneTime", accounts.find(actor.account()).map(Account::oneTime).orElse(false));
        model.addAttribute("problems", problems);
        return "account/password";
    }
}

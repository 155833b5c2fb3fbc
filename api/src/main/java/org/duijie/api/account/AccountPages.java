package org.duijie.api.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.account.Account;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.account.Role;
import org.duijie.engine.audit.Actor;

/** Accounts, for administrators: open, change roles, lock and unlock, give a new one-time password. */
@PageController
final class AccountPages {
    private final Accounts accounts;
    private final Registrar registrar;

    AccountPages(Accounts accounts, Registrar registrar) {
        this.accounts = accounts;
        this.registrar = registrar;
    }

    @GetMapping("/accounts")
    String list(Model model) {
        return page(null, null, model);
    }

    /** Opens an account and shows its password, this once. */
    @PostMapping("/accounts")
    String open(@RequestParam String name, @RequestParam(defaultValue = "") List<Role> roles, Actor actor,
            Model model) {
        return page(name, registrar.open(name, of(roles), actor), model);
    }

    /** Gives a new password and shows it, this once. */
    @PostMapping("/accounts/{name}/password")
    String reset(@PathVariable String name, Actor actor, Model model) {
        return page(name, registrar.resetPassword(name, actor), model);
    }

    @PostMapping("/accounts/{name}")
    String change(@PathVariable String name, @RequestParam String seen,
            @RequestParam(defaultValue = "") List<Role> roles, @RequestParam boolean enabled, Actor actor) {
        registrar.change(name, seen, of(roles), enabled, actor);
        return "redirect:/accounts";
    }

    private String page(@Nullable String name, @Nullable String password, Model model) {
        List<Account> all = accounts.list();
        model.addAttribute("accounts", all);
        model.addAttribute("standings", all.stream().collect(Collectors.toMap(Account::name, Registrar::standing)));
        model.addAttribute("roles", Role.values());
        model.addAttribute("name", name);
        model.addAttribute("password", password);
        return "account/list";
    }

    private static Set<Role> of(List<Role> roles) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(roles);
        return set;
    }
}

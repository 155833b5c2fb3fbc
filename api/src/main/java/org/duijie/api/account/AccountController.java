package org.duijie.api.account;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.api.http.Precondition;
import org.duijie.engine.account.Account;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.account.Role;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Accounts for programs. */
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "accounts", description = "Who may sign in; administrators only")
class AccountController {

    private final Accounts accounts;
    private final Registrar registrar;

    AccountController(Accounts accounts, Registrar registrar) {
        this.accounts = accounts;
        this.registrar = registrar;
    }

    /** An account; its password is never shown. */
    record View(String name, Set<Role> roles, boolean enabled, boolean oneTime) {
        private static View of(Account account) {
            return new View(account.name(), account.roles(), account.enabled(), account.oneTime());
        }
    }

    /** All accounts. */
    record Items(List<View> items) {}

    /** An account to open. */
    record Opening(String name, Set<Role> roles) {}

    /** What an account may do from now on. */
    record Change(Set<Role> roles, boolean enabled) {}

    /** A password that is shown this once and must be changed at the next sign-in to the pages. */
    record OneTimePassword(String name, String password) {}

    @GetMapping
    @Operation(summary = "Lists accounts by name")
    Items list() {
        return new Items(accounts.list().stream().map(View::of).toList());
    }

    @GetMapping("/{name}")
    @Operation(summary = "Reads an account")
    ResponseEntity<View> read(@PathVariable String name) {
        return view(accounts.find(name).orElseThrow(() -> Refusal.notFound(Text.of("账号", "account"), name)));
    }

    @PostMapping
    @Operation(summary = "Opens an account", description = "Answers with its one-time password.")
    ResponseEntity<OneTimePassword> open(@RequestBody Opening opening, Principal principal) {
        String password = registrar.open(opening.name(), opening.roles(), new Actor(principal.getName()));
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + opening.name()))
                .body(new OneTimePassword(opening.name(), password));
    }

    @PutMapping("/{name}")
    @Operation(summary = "Changes roles, enables or disables", description = "Takes effect on open sessions at once.")
    ResponseEntity<View> change(@PathVariable String name, @RequestBody Change standings,
            @RequestHeader HttpHeaders headers, Principal principal) {
        String seen = Precondition.tagToChange(headers, accounts.find(name).map(Registrar::standing).orElse(""));
        return view(registrar.change(name, seen, standings.roles(), standings.enabled(),
                new Actor(principal.getName())));
    }

    private static ResponseEntity<View> view(Account account) {
        return ResponseEntity.ok().eTag('"' + Registrar.standing(account) + '"').body(View.of(account));
    }

    @PostMapping("/{name}/password")
    @Operation(summary = "Gives an account a new one-time password", description = "Ends its sessions.")
    OneTimePassword resetPassword(@PathVariable String name, Principal principal) {
        return new OneTimePassword(name, registrar.resetPassword(name, new Actor(principal.getName())));
    }
}

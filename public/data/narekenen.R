# Rekent de Praktijkdatabank Eenzaamheid na, van de getallen uit de studies tot de kaart, met het R-pakket metafor.
#
#   1. Download studies.json en bewijs.json naast dit bestand.
#   2. Rscript narekenen.R                                          rekent alles na en meldt elk verschil
#      Rscript narekenen.R psychologische-begeleiding ouderen       toont één vakje; schrijf - voor "maakt niet uit"
#
# Hieruit volgt alles: "invoer" (de getallen uit de studie), "clusters", "icc" en "toewijzing" geven g en v van een
# studie; "gepoold", "trial", "hoofdcontrast", "verschilt_in" en "doelgroepen" zeggen welke studies in een vakje zitten.
# g is Hedges' g, v zijn variantie; negatief betekent minder eenzaam. De formules van de site staan niet in dit script:
# het is apart geschreven, zodat een fout aan een van beide kanten opvalt.

suppressPackageStartupMessages({ library(metafor); library(jsonlite) })

lees <- function(bestand) fromJSON(bestand, simplifyVector = FALSE)
studies <- lees("studies.json")$studies
names(studies) <- vapply(studies, function(s) s$id, "")
cellen <- lees("bewijs.json")$cellen
# Let op: $ neemt ook een langere naam die zo begint (se voor se_met_clusters); [[ ]] doet dat niet.
of <- function(waarde, anders) if (is.null(waarde)) anders else waarde

# ---- Het effect van één studie -------------------------------------------------------------------------------------

J <- function(m) exp(lgamma(m / 2) - log(sqrt(m / 2)) - lgamma((m - 1) / 2))
samen_sd <- function(n1, sd1, n2, sd2) sqrt(((n1 - 1) * sd1^2 + (n2 - 1) * sd2^2) / (n1 + n2 - 2))
extra <- function(g, n1, n2) g^2 / (2 * (n1 + n2))
smd <- function(a, b) {
  e <- escalc(measure = "SMD", m1i = a$gem, sd1i = a$sd, n1i = a$n, m2i = b$gem, sd2i = b$sd, n2i = b$n)
  c(g = as.numeric(e$yi), v = as.numeric(e$vi))
}

# Cochrane Handbook 6.5.2.10: groepen van dezelfde soort twee aan twee samen.
voeg_samen <- function(armen) Reduce(function(a, b) {
  n <- a$n + b$n
  tussen <- a$n * b$n / n * (a$gem - b$gem)^2
  list(n = n, gem = (a$n * a$gem + b$n * b$gem) / n, sd = sqrt(((a$n - 1) * a$sd^2 + (b$n - 1) * b$sd^2 + tussen) / (n - 1)))
}, armen)

effect <- function(i) {
  n1 <- of(i$n_interventie, NA); n2 <- of(i$n_controle, NA)
  teken <- if (identical(i$hoger_is_eenzamer, FALSE)) -1 else 1
  switch(i$vorm,
    gemiddelden = smd(i$interventie, i$controle) * c(teken, 1),
    armen = smd(voeg_samen(i$interventie), voeg_samen(i$controle)) * c(teken, 1),
    verandering = {
      # Morris (2008), d_ppc2. Zonder gemelde samenhang tussen voor en na: r = 0,6.
      a <- i$interventie; b <- i$controle; r <- of(i[["r"]], 0.6)
      start <- function(x) of(x$sd_voor, x$sd_verandering / sqrt(2 * (1 - r)))
      verschil <- function(x) of(x$verandering, x$gem_na - x$gem_voor)
      g <- teken * J(a$n + b$n - 2) * (verschil(a) - verschil(b)) / samen_sd(a$n, start(a), b$n, start(b))
      c(g = g, v = 2 * (1 - r) * (1 / a$n + 1 / b$n) + extra(g, a$n, b$n))
    },
    verschil = {
      g <- teken * J(n1 + n2 - 2) * i[["b"]] / i[["sd"]]
      c(g = g, v = (i[["se"]] / i[["sd"]])^2 + extra(g, n1, n2))
    },
    gestandaardiseerd = c(g = i$waarde, v = of(i[["se"]], (i$ci95[[2]] - i$ci95[[1]]) / (2 * qnorm(0.975)))^2),
    "gestandaardiseerd-n" = {
      g <- if (i$maat == "cohen-d") J(n1 + n2 - 2) * i$waarde else i$waarde
      c(g = g, v = 1 / n1 + 1 / n2 + extra(g, n1, n2))
    },
    toets = {
      e <- escalc(measure = "SMD", ti = i$t, n1i = n1, n2i = n2)
      c(g = as.numeric(e$yi), v = as.numeric(e$vi))
    },
    stop("onbekende vorm van invoer: ", i$vorm))
}

# Mensen die per plaats verdeeld zijn: de variantie groeit, tenzij de gemelde onzekerheid er al rekening mee houdt.
ontwerpeffect <- function(s) {
  if (isTRUE(s$invoer$se_met_clusters) || (is.null(s$clusters) && s$toewijzing != "cluster")) return(1)
  per_plaats <- if (is.null(s$clusters) || is.null(s$n)) 20 else max(1, s$n / s$clusters)
  1 + (per_plaats - 1) * of(s$icc, 0.05)
}

# Meer dan tien standaarddeviaties verschil, of een kleinere variantie dan met iedereen op aarde: dat kan niet kloppen.
kan <- function(e) isTRUE(abs(e[["g"]]) <= 10 && e[["v"]] >= 1e-10 && is.finite(e[["v"]]))

studies <- lapply(studies, function(s) {
  eigen <- if (is.null(s$invoer)) NULL else effect(s$invoer) * c(1, ontwerpeffect(s))
  s$eigen <- if (is.null(eigen) || !kan(eigen)) NULL else eigen
  s
})

# ---- De kaart ------------------------------------------------------------------------------------------------------

# Een proef telt één keer: het hoofdcontrast, anders de vergelijking met de meeste mensen.
een_per_proef <- function(lijst) {
  if (length(lijst) == 0) return(lijst)
  gewicht <- vapply(lijst, function(s) if (s$hoofdcontrast) Inf else of(s$n, 0), 0)
  lijst <- lijst[order(-gewicht)]
  lijst[!duplicated(vapply(lijst, function(s) s$trial, ""))]
}

modelleer <- function(g, v) {
  schat <- function(stap) rma(g, v, method = "REML", test = "adhoc", control = list(threshold = 1e-10, maxiter = 10000, stepadj = stap))
  tryCatch(schat(1), error = function(fout) schat(0.5))
}

# Wat de studies toelaten om te zeggen: de eerste regel die past.
staat_van <- function(g, v, van, tot, richting, alleen_bundels) {
  k <- length(g)
  gedragen <- function(kant) {
    laag <- kant * g - qnorm(0.975) * sqrt(v); hoog <- kant * g + qnorm(0.975) * sqrt(v)
    gevonden <- hoog < 0
    any(gevonden) && !any(laag > 0) && (all(kant * g < 0) || sum(1 / v[gevonden]) >= 2 / 3 * sum(1 / v))
  }
  staat <- if (k >= 3 && tot < 0) "minder-eenzaam"
    else if (k >= 3 && van > 0) "eenzamer"
    else if (k > 0 && gedragen(1)) "studies-vonden-minder"
    else if (k > 0 && gedragen(-1)) "studies-vonden-meer"
    else if (k >= 3 && max(abs(c(van, tot))) <= 0.2) "geen-of-heel-klein"
    else if (k > 0) "weten-niet"
    else if (sum(richting) == 0) NA_character_
    else if (richting[["minder"]] >= 2 && richting[["minder"]] > richting[["geen"]] + richting[["meer"]]) "wijst-op-minder"
    else "weten-niet"
  if (!alleen_bundels) return(staat)
  if (staat %in% c("minder-eenzaam", "studies-vonden-minder")) "wijst-op-minder" else "weten-niet"
}

reken <- function(aanpak, doelgroep) {
  in_vakje <- Filter(function(s) (aanpak == "-" || aanpak %in% unlist(s$verschilt_in)) && (doelgroep == "-" || doelgroep %in% unlist(s$doelgroepen)), studies)
  gepoold <- een_per_proef(Filter(function(s) s$gepoold, in_vakje))
  vergeleken <- een_per_proef(Filter(function(s) !is.null(s$richting) && !(s$vergelijking_soort %in% c("geen-controlegroep", "andere-aanpak", "zelfde-aanpak")), in_vakje))
  gevonden <- vapply(vergeleken, function(s) s$richting, "")
  richting <- c(minder = sum(gevonden == "minder-eenzaam"), geen = sum(gevonden == "geen-verschil"), meer = sum(gevonden == "meer-eenzaam"))

  k <- length(gepoold)
  uit <- list(k = k, n = sum(vapply(gepoold, function(s) of(s$n, 0), 0)), g = NA, van = NA, tot = NA, voorspeld_van = NA, voorspeld_tot = NA, tau2 = NA, I2 = NA, Q = NA)
  g <- vapply(gepoold, function(s) s$eigen[["g"]], 0); v <- vapply(gepoold, function(s) s$eigen[["v"]], 0)
  if (k == 1) uit[c("g", "van", "tot")] <- c(g, g - qnorm(0.975) * sqrt(v), g + qnorm(0.975) * sqrt(v))
  if (k >= 2) {
    fit <- modelleer(g, v)
    uit[c("tau2", "I2", "Q")] <- c(fit$tau2, fit$I2, fit$QE)
    # Twee studies in een vakje leggen we niet samen; in een rand wel, want die beschrijft alleen.
    if (k > 2 || aanpak == "-" || doelgroep == "-") uit[c("g", "van", "tot")] <- c(as.numeric(fit$beta), fit$ci.lb, fit$ci.ub)
    if (k >= 5) { p <- predict(fit); uit[c("voorspeld_van", "voorspeld_tot")] <- c(p$pi.lb, p$pi.ub) }
  }
  is_rand <- aanpak == "-" || doelgroep == "-"
  alleen_bundels <- k > 0 && all(vapply(gepoold, function(s) s$bundel, TRUE))
  uit$staat <- if (is_rand) NA_character_ else staat_van(g, v, uit$van, uit$tot, richting, alleen_bundels)
  c(uit, as.list(richting))
}

# ---- Vergelijken met wat gepubliceerd is ---------------------------------------------------------------------------

gevraagd <- commandArgs(trailingOnly = TRUE)
if (length(gevraagd) == 2) {
  print(format(as.data.frame(reken(gevraagd[1], gevraagd[2])), digits = 5), row.names = FALSE)
  quit(status = 0)
}

verschillen <- character()
vergelijk <- function(plaats, site, hier) {
  site <- of(site, NA); hier <- of(hier, NA)
  gelijk <- if (is.na(site) || is.na(hier)) is.na(site) && is.na(hier)
    else if (is.numeric(site)) abs(site - hier) <= 1e-5 * max(1, abs(site), abs(hier))
    else identical(site, hier)
  if (!gelijk) verschillen <<- c(verschillen, sprintf("%s: %s op de site, %s hier", plaats, format(site, digits = 8), format(hier, digits = 8)))
}

for (s in studies) {
  vergelijk(paste(s$id, "g"), s$g, if (is.null(s$eigen)) NULL else s$eigen[["g"]])
  vergelijk(paste(s$id, "v"), s$v, if (is.null(s$eigen)) NULL else s$eigen[["v"]])
}
for (cel in cellen) {
  aanpak <- of(cel$aanpak, "-"); doelgroep <- of(cel$doelgroep, "-")
  hier <- reken(aanpak, doelgroep)
  grens <- function(interval, welke) if (is.null(interval)) NULL else interval[[welke]]
  site <- list(k = cel$k, n = cel$n, g = cel$g, van = grens(cel$ci95, 1), tot = grens(cel$ci95, 2),
               voorspeld_van = grens(cel$pi95, 1), voorspeld_tot = grens(cel$pi95, 2), tau2 = cel$tau2, I2 = cel$i2, Q = cel$q,
               staat = cel$staat, minder = cel$richting$minder, geen = cel$richting$geen, meer = cel$richting$meer)
  for (wat in names(hier)) vergelijk(paste(aanpak, "x", doelgroep, wat), site[[wat]], hier[[wat]])
}

if (length(verschillen) > 0) {
  writeLines(verschillen, stderr())
  quit(status = 1)
}
cat(sprintf("Nagerekend: %d studies met een getal en %d vakjes en randen kloppen.\n", sum(vapply(studies, function(s) !is.null(s$eigen), TRUE)), length(cellen)))

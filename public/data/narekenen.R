# Rekent de samengevoegde effecten van de Praktijkdatabank Eenzaamheid na, met het R-pakket metafor.
#
#   1. Download gepoolde-studies.csv naast dit bestand.
#   2. Rscript narekenen.R                                   (alle cellen)
#      Rscript narekenen.R psychologische-begeleiding ouderen           (één cel; schrijf - voor "maakt niet uit")
#
# g is Hedges' g, v zijn variantie; negatief betekent minder eenzaam. Het model: random effects met REML,
# interval op t(k - 1) met de grootste van de standaardfouten van Hartung-Knapp en Wald, voorspellingsinterval
# op t(k - 1) vanaf vijf studies. Een cel telt elke proef één keer: het hoofdcontrast, anders de studie met de meeste
# mensen. Twee studies in een cel worden niet samengelegd: dan blijven g en het interval leeg.

library(metafor)

studies <- read.csv("gepoolde-studies.csv", stringsAsFactors = FALSE)
heeft <- function(kolom, term) vapply(strsplit(kolom, " "), function(termen) term == "-" || term %in% termen, logical(1))

reken <- function(aanpak, doelgroep) {
  cel <- studies[heeft(studies$verschilt_in, aanpak) & heeft(studies$doelgroepen, doelgroep), ]
  cel <- cel[order(-cel$hoofdcontrast, -ifelse(is.na(cel$n), 0, cel$n)), ]
  cel <- cel[!duplicated(cel$trial), ]
  if (nrow(cel) < 2) return(NULL)
  fit <- rma(g, v, data = cel, method = "REML", test = "adhoc", control = list(threshold = 1e-10, maxiter = 10000))
  p <- predict(fit)
  vanaf_vijf <- function(grens) if (fit$k < 5) NA else grens
  samen <- function(waarde) if (fit$k == 2 && aanpak != "-" && doelgroep != "-") NA else waarde
  data.frame(aanpak, doelgroep, k = fit$k, g = samen(as.numeric(fit$beta)), van = samen(fit$ci.lb), tot = samen(fit$ci.ub),
             voorspeld_van = vanaf_vijf(p$pi.lb), voorspeld_tot = vanaf_vijf(p$pi.ub), tau2 = fit$tau2, I2 = fit$I2, Q = fit$QE)
}

gevraagd <- commandArgs(trailingOnly = TRUE)
if (length(gevraagd) == 2) {
  uitkomst <- reken(gevraagd[1], gevraagd[2])
  if (is.null(uitkomst)) stop("Minder dan twee studies in deze cel: er valt niets samen te voegen.")
} else {
  aanpakken <- c("-", sort(unique(unlist(strsplit(studies$verschilt_in, " ")))))
  doelgroepen <- c("-", sort(unique(unlist(strsplit(studies$doelgroepen, " ")))))
  cellen <- expand.grid(aanpak = aanpakken, doelgroep = doelgroepen, stringsAsFactors = FALSE)
  uitkomst <- do.call(rbind, Map(reken, cellen$aanpak, cellen$doelgroep))
}
print(format(uitkomst, digits = 5), row.names = FALSE)

# Makes reference.json: what R's metafor says of the data sets below. The unit tests compare our own functions with it.
#
#   Rscript src/evidence/metafor/reference.R        (R with the packages metafor and jsonlite)

suppressPackageStartupMessages({ library(metafor); library(jsonlite) })

# Text book: Borenstein, Hedges, Higgins & Rothstein (2009), Introduction to Meta-Analysis, table 14.1.
borenstein <- data.frame(
  m1 = c(94, 98, 98, 94, 98, 96), sd1 = c(22, 21, 28, 19, 21, 21), n1 = c(60, 65, 40, 200, 50, 85),
  m2 = c(92, 92, 88, 82, 88, 92), sd2 = c(20, 22, 26, 17, 22, 22), n2 = c(60, 65, 40, 200, 45, 85))

# Colditz et al. (1994): BCG vaccine, as log risk ratios; analysed in Viechtbauer (2010), J Stat Softw 36(3).
bcg <- data.frame(
  tpos = c(4, 6, 3, 62, 33, 180, 8, 505, 29, 17, 186, 5, 27), tneg = c(119, 300, 228, 13536, 5036, 1361, 2537, 87886, 7470, 1699, 50448, 2493, 16886),
  cpos = c(11, 29, 11, 248, 47, 372, 10, 499, 45, 65, 141, 3, 29), cneg = c(128, 274, 209, 12619, 5761, 1079, 619, 87892, 7232, 1600, 27197, 2338, 17825))

smd <- escalc(measure = "SMD", m1i = m1, sd1i = sd1, n1i = n1, m2i = m2, sd2i = sd2, n2i = n2, data = borenstein)
rr <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = bcg)

# A test statistic, and a Cohen's d with arm sizes, as escalc reads them.
fromT <- escalc(measure = "SMD", ti = c(-2, -2.198, 0.667, -3.443), n1i = c(110, 20, 51, 30), n2i = c(109, 20, 51, 29))
fromD <- escalc(measure = "SMD", di = c(-0.77, -0.71, 0.2), n1i = c(36, 68, 5), n2i = c(37, 34, 7))

# The other forms, from the people themselves: twelve who took part and twelve who did not, before and after.
for_t <- list(pre = c(9, 7, 10, 6, 8, 11, 5, 9, 7, 8, 10, 6), post = c(7, 6, 8, 6, 5, 10, 4, 8, 7, 5, 9, 3))
for_c <- list(pre = c(8, 9, 6, 7, 10, 5, 9, 11, 7, 6, 8, 10), post = c(8, 8, 6, 7, 9, 6, 9, 10, 7, 5, 8, 9))
J <- function(m) exp(lgamma(m / 2) - log(sqrt(m / 2)) - lgamma((m - 1) / 2))
size <- function(g, n1, n2) g^2 / (2 * (n1 + n2))
within <- function(n1, sd1, n2, sd2) sqrt(((n1 - 1) * sd1^2 + (n2 - 1) * sd2^2) / (n1 + n2 - 2))

# Morris (2008): d_ppc2, with the variance that goes with it in metafor's own test of that article.
ppc2 <- function(sd, r, hoe) {
  g <- J(22) * (mean(for_t$post - for_t$pre) - mean(for_c$post - for_c$pre)) / sd
  list(hoe = hoe, r = r, g = g, v = 2 * (1 - r) * (1 / 12 + 1 / 12) + size(g, 12, 12))
}
mean_r <- (cor(for_t$pre, for_t$post) + cor(for_c$pre, for_c$post)) / 2
before <- function(of) list(n = 12, gem_voor = mean(of$pre), gem_na = mean(of$post), sd_voor = sd(of$pre))
change <- function(of) list(n = 12, verandering = mean(of$post - of$pre), sd_verandering = sd(of$post - of$pre))
at_start <- function(of, r) sd(of$post - of$pre) / sqrt(2 * (1 - r))
verandering <- list(
  c(ppc2(within(12, sd(for_t$pre), 12, sd(for_c$pre)), mean_r, "gemiddelden"), list(interventie = before(for_t), controle = before(for_c))),
  c(ppc2(within(12, at_start(for_t, 0.6), 12, at_start(for_c, 0.6)), 0.6, "verandering"), list(interventie = change(for_t), controle = change(for_c))))

# An adjusted difference: that of a regression on those people, and one with its own SD.
ancova <- summary(lm(post ~ pre + taking, data.frame(pre = c(for_t$pre, for_c$pre), post = c(for_t$post, for_c$post), taking = rep(1:0, each = 12))))$coefficients["taking", 1:2]
difference <- function(b, se, sd, n1, n2) {
  g <- J(n1 + n2 - 2) * b / sd
  list(b = b, se = se, sd = sd, n1 = n1, n2 = n2, g = g, v = (se / sd)^2 + size(g, n1, n2))
}
verschil <- list(difference(ancova[[1]], ancova[[2]], within(12, sd(for_t$pre), 12, sd(for_c$pre)), 12, 12), difference(-0.647, 0.257, 0.91, 27, 35))

# Several groups of a kind: R sees all their people as one group.
groups <- list(for_t$post[1:4], for_t$post[5:12], for_c$post[1:7], for_c$post[8:12])
of_group <- lapply(groups, function(x) list(n = length(x), gem = mean(x), sd = sd(x)))
whole <- escalc(measure = "SMD", m1i = mean(for_t$post), sd1i = sd(for_t$post), n1i = 12, m2i = mean(for_c$post), sd2i = sd(for_c$post), n2i = 12)
armen <- list(interventie = of_group[1:2], controle = of_group[3:4], g = as.numeric(whole$yi), v = as.numeric(whole$vi))

pool <- function(yi, vi) {
  # Smaller steps where full ones go back and forth around the top of the likelihood.
  estimate <- function(step) rma(yi, vi, method = "REML", test = "adhoc", control = list(threshold = 1e-10, maxiter = 10000, stepadj = step))
  fit <- tryCatch(estimate(1), error = function(e) estimate(0.5))
  range <- predict(fit)
  list(yi = as.numeric(yi), vi = as.numeric(vi), g = as.numeric(fit$beta), ci95 = c(fit$ci.lb, fit$ci.ub),
       pi95 = if (fit$k < 5) NULL else c(range$pi.lb, range$pi.ub), tau2 = fit$tau2, i2 = fit$I2, q = fit$QE, weights = as.numeric(weights(fit)) / 100)
}

set.seed(20261125)
random <- lapply(c(2, 2, 3, 4, 5, 8, 12, 20, 40), function(k) {
  vi <- runif(k, 0.01, 0.2)
  pool(rnorm(k, -0.3, sqrt(vi + sample(c(0, 0.02, 0.3), 1))), vi)
})

# Sets on which metafor's own Fisher scoring needs smaller steps, or on which Hartung-Knapp alone is narrower than Wald.
hard <- list(
  pool(c(-0.05, -0.052), c(0.04, 0.04)), pool(c(-0.3, -0.3), c(0.05, 0.05)),
  pool(c(-2, 0, 2, 0.1, -1.9), c(0.001, 0.002, 0.001, 0.003, 0.002)),
  pool(c(-0.62, -0.41), c(0.0225, 0.0108)), pool(c(0.06, 0.03, 0.05), c(0.07, 0.02, 0.11)))

# Do groups of studies differ? One tau2 in common; z gives Q, adhoc the F on the larger of the two scales.
moderator <- function(yi, vi, group) {
  fit <- function(test) rma(yi, vi, mods = ~ factor(group), method = "REML", test = test, control = list(threshold = 1e-10, maxiter = 10000))
  q <- fit("z"); f <- fit("adhoc")
  means <- predict(f)
  first <- !duplicated(group)
  list(yi = as.numeric(yi), vi = as.numeric(vi), group = as.character(group), q = q$QM, df = q$QMdf[1], pOfQ = q$QMp, f = f$QM,
       dfWithin = f$QMdf[2], p = f$QMp, tau2 = f$tau2,
       means = data.frame(g = means$pred[first], lower = means$ci.lb[first], upper = means$ci.ub[first]))
}

# Colditz et al. (1994) again: how the trials were allocated, and on which side of the tropics.
alloc <- c("random", "random", "random", "random", "alternate", "alternate", "random", "random", "random", "systematic", "systematic", "systematic", "systematic")
latitude <- c(44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33)
# Normand (1999), Statistics in Medicine 18: length of stay in hospital, as metafor has it; groups made by size.
stay <- escalc(measure = "SMD", m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = dat.normand1999)

moderators <- c(
  list(moderator(rr$yi, rr$vi, alloc), moderator(rr$yi, rr$vi, latitude > 23.5), moderator(stay$yi, stay$vi, stay$n1i > 50)),
  lapply(c(4, 7, 12, 30), function(k) {
    vi <- runif(k, 0.01, 0.2)
    group <- rep(c("a", "b", "c"), length.out = k)
    if (k < 7) group <- rep(c("a", "b"), length.out = k)
    moderator(rnorm(k, ifelse(group == "a", -0.6, -0.2), sqrt(vi + sample(c(0, 0.05), 1))), vi, group)
  }))

# Small studies: Egger's test (the slope on the standard error), PET and PEESE, as weighted least squares.
small <- function(yi, vi) {
  coefficient <- function(x, row) {
    fit <- lm(yi ~ x, weights = 1 / vi)
    list(value = unname(coef(fit)[row]), ci95 = unname(confint(fit)[row, ]), p = summary(fit)$coefficients[row, 4])
  }
  yi <- as.numeric(yi); vi <- as.numeric(vi)
  list(yi = yi, vi = vi, egger = coefficient(sqrt(vi), 2), pet = coefficient(sqrt(vi), 1), peese = coefficient(vi, 1))
}
smallStudies <- c(list(small(rr$yi, rr$vi), small(smd$yi, smd$vi), small(stay$yi, stay$vi)), lapply(random[-(1:2)], function(set) small(set$yi, set$vi)))

reference <- list(
  metafor = as.character(packageVersion("metafor")),
  correction = lapply(c(2, 3, 5, 10, 50, 217, 1000), function(m) list(m = m, j = exp(lgamma(m / 2) - log(sqrt(m / 2)) - lgamma((m - 1) / 2)))),
  borenstein = list(data = borenstein, g = as.numeric(smd$yi), v = as.numeric(smd$vi), pool = pool(smd$yi, smd$vi)),
  bcg = pool(rr$yi, rr$vi),
  toets = list(t = c(-2, -2.198, 0.667, -3.443), n1 = c(110, 20, 51, 30), n2 = c(109, 20, 51, 29), g = as.numeric(fromT$yi), v = as.numeric(fromT$vi)),
  cohenD = list(d = c(-0.77, -0.71, 0.2), n1 = c(36, 68, 5), n2 = c(37, 34, 7), g = as.numeric(fromD$yi), v = as.numeric(fromD$vi)),
  verandering = verandering,
  verschil = verschil,
  armen = armen,
  identical = pool(rep(-0.4, 5), rep(0.05, 5)),
  hard = hard,
  moderators = moderators,
  smallStudies = smallStudies,
  random = random)

write(toJSON(reference, digits = 12, auto_unbox = TRUE, pretty = TRUE, dataframe = "columns", null = "null"), "src/evidence/metafor/reference.json")

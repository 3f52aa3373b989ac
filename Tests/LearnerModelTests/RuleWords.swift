import Text

@testable import LearnerModel

/// The words of the rules, as the shipped catalogues hold them.
enum RuleWords {
  static let french = Catalogue(
    language: .french,
    templates: [
      "rule.A1.learner": .init(
        other: "Trop rapide pour compter. Lisez tranquillement, puis répondez."),
      "rule.A2.learner": .init(
        other: "C'est juste, avec de l'aide. Voulez-vous essayer le suivant sans aide ?"),
      "rule.M1.learner": .init(
        other: "Réussi plusieurs fois sans aide. On réessaiera un autre jour pour bien retenir."),
      "rule.V1.learner": .init(other: "Vous vous en souvenez."),
      "rule.V2.learner": .init(other: "Cela s'oublie, c'est normal. On le revoit."),
      "rule.L1.learner": .init(
        other: "Réussi deux fois de suite. On essaie un peu plus difficile ?"),
      "rule.L1.learner-first": .init(
        other: "Réussi du premier coup. On essaie un peu plus difficile ?"),
      "rule.L2.learner": .init(other: "On reprend un peu plus simplement."),
      "rule.H1.learner": .init(other: "Un indice est là, si vous voulez."),
      "rule.H2.learner": .init(other: "Regardez d'abord un exemple, puis essayez."),
      "rule.V0.learner": .init(other: "Un petit rappel : {skill}."),
      "rule.P1.learner": .init(other: "Avant de continuer, un point utile : {skill}."),
      "rule.W1.learner": .init(
        other: "Ce passage est difficile. Voulez-vous que quelqu'un regarde avec vous ?"),
      "rule.W1.learner-alone": .init(other: "Demandez à quelqu'un ici."),
      "rule.W2.learner": .init(other: "On laisse cela pour aujourd'hui. On y reviendra."),
      "rule.S1.learner": .init(other: "On reprend plus simplement."),
      "rule.B1.learner": .init(other: "C'est facile pour vous : un plus difficile ?"),
      "rule.I1.learner": .init(other: "On change un peu, puis on revient."),
      "rule.N2.learner": .init(other: "On commence ici."),
      "rule.N1.learner": .init(other: "La suite : {skill}."),
      "rule.F1.learner": .init(
        other: "Rien d'autre de prévu aujourd'hui. Vous pouvez continuer si vous voulez."),
      "rule.not-now": .init(other: "Pas maintenant"),
      "rule.A1.mediator": .init(other: "Réponse rapide non comptée ({count} ms)."),
      "rule.A1.mediator-row": .init(other: "{count} réponses rapides de suite, non comptées."),
      "rule.A2.mediator": .init(other: "Réussi avec aide : ce n'est pas de l'autonomie."),
      "rule.A2.mediator-review": .init(
        one: "Rappel réussi avec aide après {count} jour ; on redemande demain.",
        other: "Rappel réussi avec aide après {count} jours ; on redemande demain."),
      "rule.M1.mediator": .init(
        one: "Réussi sans aide en {count} réponse, dont {helped} avec aide.",
        other: "Réussi sans aide en {count} réponses, dont {helped} avec aide."),
      "rule.V1.mediator": .init(
        one: "Retenu après {count} jour.", other: "Retenu après {count} jours."),
      "rule.V2.mediator": .init(
        one: "Oublié après {count} jour.", other: "Oublié après {count} jours."),
      "rule.L1.mediator": .init(other: "Niveau {from} → {to}."),
      "rule.L2.mediator": .init(
        one: "Niveau {from} → {to} après {count} réponse fausse.",
        other: "Niveau {from} → {to} après {count} réponses fausses."),
      "rule.H1.mediator": .init(other: "Aide de degré {count} : un indice est proposé."),
      "rule.H2.mediator": .init(other: "Aide de degré {count} : un exemple résolu est montré."),
      "rule.V0.mediator": .init(other: "Rappel prévu depuis le {day}."),
      "rule.P1.mediator": .init(other: "Bloqué sur « {stuck} » ; on vérifie « {skill} »."),
      "rule.W1.mediator": .init(
        one: "{count} essai, preuves {evidence}.", other: "{count} essais, preuves {evidence}."),
      "rule.W1.mediator-errors": .init(
        one: "{count} essai, preuves {evidence}, dernières erreurs : {errors}.",
        other: "{count} essais, preuves {evidence}, dernières erreurs : {errors}."),
      "rule.D1.mediator": .init(
        one: "Rien réussi seul en {count} réponse.", other: "Rien réussi seul en {count} réponses."),
      "rule.W2.mediator": .init(other: "« {stuck} » est laissé pour aujourd'hui."),
      "rule.S1.mediator": .init(other: "Peu de réussites : {right} sur {count}."),
      "rule.B1.mediator": .init(other: "{count} réussites de suite sans aide : on évite l'ennui."),
      "rule.I1.mediator": .init(
        other: "{count} exercices de suite sur le même savoir-faire : on change."),
      "rule.N2.mediator": .init(other: "Départ au niveau {level}."),
      "rule.N1.mediator": .init(other: "Suite : « {skill} », niveau {level}."),
      "rule.F1.mediator": .init(other: "Terminé pour aujourd'hui."),
      "rule.V0.change": .init(other: "Sans ce rappel, on continuait l'exercice en cours."),
      "rule.P1.change": .init(other: "Une réussite sans aide de plus, et on continuait."),
      "rule.W1.change": .init(other: "Une réussite sans aide de plus, et on continuait."),
      "rule.W2.change": .init(other: "Une réussite sans aide de plus, et on continuait."),
      "rule.S1.change": .init(
        one: "Encore {count} réussite, et l'exercice restait pareil.",
        other: "Encore {count} réussites, et l'exercice restait pareil."),
      "rule.B1.change": .init(other: "Une aide demandée, et l'exercice restait pareil."),
      "rule.I1.change": .init(other: "Une réussite, et on continuait sur le même sujet."),
      "rule.N2.change": .init(other: "D'autres résultats avant, et on commençait ailleurs."),
      "rule.N1.change": .init(
        one: "{count} réussite sans aide de plus, et on passe à autre chose.",
        other: "{count} réussites sans aide de plus, et on passe à autre chose."),
      "rule.F1.change": .init(other: "Un rappel prévu aujourd'hui, et on continuait."),
      "rule.setting.author": .init(
        other: "Réglage de l'auteur : {value} au lieu de {standard} ({name})."),
      "rule.setting.mediator": .init(
        other: "Réglage du médiateur : {value} au lieu de {standard} ({name})."),
      "rule.setting.author-target": .init(
        other: "Réglage de l'auteur : objectif au niveau {value}."),
      "rule.setting.mediator-target": .init(
        other: "Réglage du médiateur : objectif au niveau {value}."),
      "skill.state.new": .init(other: "à découvrir"),
      "skill.state.learning": .init(other: "en cours"),
      "skill.state.provisional": .init(other: "réussi sans aide"),
      "skill.state.confirmed": .init(other: "retenu"),
      "autonomy.guided": .init(other: "Avec guidage"),
      "autonomy.partly": .init(other: "Autonome avec guidage en cas de besoin"),
      "autonomy.alone": .init(other: "Autonome"),
    ])

  static let english = Catalogue(
    language: .english,
    templates: [
      "rule.A1.learner": .init(other: "Too quick to count. Read calmly, then answer."),
      "rule.A2.learner": .init(other: "Right, with help. Want to try the next without?"),
      "rule.M1.learner": .init(
        other: "Done several times without help. We'll try again another day."),
      "rule.V1.learner": .init(other: "You remembered it."),
      "rule.V2.learner": .init(other: "Forgetting is normal. Let's look again."),
      "rule.L1.learner": .init(other: "Right twice in a row. Shall we try something harder?"),
      "rule.L1.learner-first": .init(other: "Right first time. Shall we try something harder?"),
      "rule.L2.learner": .init(other: "Let's take it a little more simply."),
      "rule.H1.learner": .init(other: "A hint is there, if you like."),
      "rule.H2.learner": .init(other: "Watch one first, then try."),
      "rule.V0.learner": .init(other: "A quick look back: {skill}."),
      "rule.P1.learner": .init(other: "First, one useful point: {skill}."),
      "rule.W1.learner": .init(
        other: "This part is difficult. Would you like someone to look with you?"),
      "rule.W1.learner-alone": .init(other: "Ask someone here."),
      "rule.W2.learner": .init(other: "We leave this for today. We'll come back to it."),
      "rule.S1.learner": .init(other: "Let's take a simpler one."),
      "rule.B1.learner": .init(other: "This is easy for you: a harder one?"),
      "rule.I1.learner": .init(other: "A change, then back."),
      "rule.N2.learner": .init(other: "We start here."),
      "rule.N1.learner": .init(other: "Next: {skill}."),
      "rule.F1.learner": .init(other: "Nothing more planned today. You may carry on if you like."),
      "rule.not-now": .init(other: "Not now"),
      "rule.A1.mediator": .init(other: "Fast wrong answer ignored ({count} ms)."),
      "rule.A1.mediator-row": .init(other: "{count} fast wrong answers in a row, ignored."),
      "rule.A2.mediator": .init(other: "Helped success: not autonomy."),
      "rule.A2.mediator-review": .init(
        one: "Helped at review after {count} day; asked again tomorrow.",
        other: "Helped at review after {count} days; asked again tomorrow."),
      "rule.M1.mediator": .init(
        one: "Done in {count} answer, {helped} helped.",
        other: "Done in {count} answers, {helped} helped."),
      "rule.V1.mediator": .init(
        one: "Retained after {count} day.", other: "Retained after {count} days."),
      "rule.V2.mediator": .init(
        one: "Forgotten after {count} day.", other: "Forgotten after {count} days."),
      "rule.L1.mediator": .init(other: "Level {from} → {to}."),
      "rule.L2.mediator": .init(
        one: "Level {from} → {to} after {count} wrong.",
        other: "Level {from} → {to} after {count} wrong."),
      "rule.H1.mediator": .init(other: "Help level {count}: a hint is offered."),
      "rule.H2.mediator": .init(other: "Help level {count}: a worked example is shown."),
      "rule.V0.mediator": .init(other: "Review due since {day}."),
      "rule.P1.mediator": .init(other: "Stuck on “{stuck}”; testing “{skill}”."),
      "rule.W1.mediator": .init(
        one: "{count} try, evidence {evidence}.", other: "{count} tries, evidence {evidence}."),
      "rule.W1.mediator-errors": .init(
        one: "{count} try, evidence {evidence}, last errors: {errors}.",
        other: "{count} tries, evidence {evidence}, last errors: {errors}."),
      "rule.D1.mediator": .init(
        one: "Nothing right alone in {count} answer.",
        other: "Nothing right alone in {count} answers."),
      "rule.W2.mediator": .init(other: "“{stuck}” is parked for today."),
      "rule.S1.mediator": .init(other: "Low success: {right}/{count}."),
      "rule.B1.mediator": .init(other: "{count} unaided successes in a row: boredom guard."),
      "rule.I1.mediator": .init(other: "{count} exercises in a row on one skill: a change."),
      "rule.N2.mediator": .init(other: "Start level {level}."),
      "rule.N1.mediator": .init(other: "Next: “{skill}”, level {level}."),
      "rule.F1.mediator": .init(other: "Complete for today."),
      "rule.V0.change": .init(other: "Without this look back, we would have gone on."),
      "rule.P1.change": .init(other: "One more unaided success, and we would have gone on."),
      "rule.W1.change": .init(other: "One more unaided success, and we would have gone on."),
      "rule.W2.change": .init(other: "One more unaided success, and we would have gone on."),
      "rule.S1.change": .init(
        one: "{count} more success, and the exercise would have stayed the same.",
        other: "{count} more successes, and the exercise would have stayed the same."),
      "rule.B1.change": .init(
        other: "One help asked for, and the exercise would have stayed the same."),
      "rule.I1.change": .init(other: "One success, and we would have stayed on this."),
      "rule.N2.change": .init(other: "Other results before, and we would have started elsewhere."),
      "rule.N1.change": .init(
        one: "{count} more unaided success, and we move on.",
        other: "{count} more unaided successes, and we move on."),
      "rule.F1.change": .init(other: "Something due today, and we would have gone on."),
      "rule.setting.author": .init(
        other: "Author's setting: {value} instead of {standard} ({name})."),
      "rule.setting.mediator": .init(
        other: "Mediator's setting: {value} instead of {standard} ({name})."),
      "rule.setting.author-target": .init(other: "Author's setting: target level {value}."),
      "rule.setting.mediator-target": .init(other: "Mediator's setting: target level {value}."),
      "skill.state.new": .init(other: "to discover"),
      "skill.state.learning": .init(other: "in progress"),
      "skill.state.provisional": .init(other: "done without help"),
      "skill.state.confirmed": .init(other: "remembered"),
      "autonomy.guided": .init(other: "With guidance"),
      "autonomy.partly": .init(other: "On their own, with guidance when needed"),
      "autonomy.alone": .init(other: "On their own"),
    ])

  /// The words of a language.
  static func catalogue(_ language: Language) -> Catalogue {
    language == .french ? french : english
  }
}

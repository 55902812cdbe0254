#include "models/domain/Bundle.h"

#include <QHash>

using namespace Qt::StringLiterals;

BundleState bundleStateFromSql(const QString &word)
{
    if (word == "ready"_L1)
        return BundleState::Ready;
    return word == "dispatched"_L1 ? BundleState::Dispatched : BundleState::Unknown;
}

PackAnswer::Outcome packOutcomeFromSql(const QString &word)
{
    using Outcome = PackAnswer::Outcome;
    static const QHash<QString, Outcome> outcomes{{u"right"_s, Outcome::Right},
                                                  {u"twice"_s, Outcome::Twice},
                                                  {u"other_bundle"_s, Outcome::OtherBundle},
                                                  {u"not_counted"_s, Outcome::NotCounted},
                                                  {u"void"_s, Outcome::Void}};
    return outcomes.value(word, Outcome::Unknown);
}

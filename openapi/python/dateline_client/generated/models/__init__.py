""" Contains all the data models used in inputs/outputs """

from .alternative_out import AlternativeOut
from .article_in import ArticleIn
from .article_out import ArticleOut
from .aspect import Aspect
from .basis import Basis
from .date_order import DateOrder
from .entry_out import EntryOut
from .event_class import EventClass
from .expression_out import ExpressionOut
from .expression_out_source import ExpressionOutSource
from .expressions_out import ExpressionsOut
from .fault_out import FaultOut
from .granularity import Granularity
from .health import Health
from .include import Include
from .mention_out import MentionOut
from .mention_out_source import MentionOutSource
from .mod import Mod
from .offset_unit import OffsetUnit
from .participant_out import ParticipantOut
from .place_out import PlaceOut
from .polarity import Polarity
from .problem import Problem
from .published_out import PublishedOut
from .relation import Relation
from .rewrite_out import RewriteOut
from .rewritten_out import RewrittenOut
from .rewritten_out_source import RewrittenOutSource
from .status import Status
from .tense import Tense
from .timeline_out import TimelineOut
from .timex_type import TimexType
from .trigger_out import TriggerOut
from .warning_out import WarningOut
from .warning_out_source_type_0 import WarningOutSourceType0
from .what_out import WhatOut
from .when_out import WhenOut

__all__ = (
    "AlternativeOut",
    "ArticleIn",
    "ArticleOut",
    "Aspect",
    "Basis",
    "DateOrder",
    "EntryOut",
    "EventClass",
    "ExpressionOut",
    "ExpressionOutSource",
    "ExpressionsOut",
    "FaultOut",
    "Granularity",
    "Health",
    "Include",
    "MentionOut",
    "MentionOutSource",
    "Mod",
    "OffsetUnit",
    "ParticipantOut",
    "PlaceOut",
    "Polarity",
    "Problem",
    "PublishedOut",
    "Relation",
    "RewriteOut",
    "RewrittenOut",
    "RewrittenOutSource",
    "Status",
    "Tense",
    "TimelineOut",
    "TimexType",
    "TriggerOut",
    "WarningOut",
    "WarningOutSourceType0",
    "WhatOut",
    "WhenOut",
)
